package leafpress.page;

/** A node of the structure tree: a tag, or a leaf that placed things point at. */
public sealed interface StructureNode permits Tag, Leaf {}
