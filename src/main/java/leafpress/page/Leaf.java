package leafpress.page;

/**
 * A place in the structure tree that content hangs on. Everything that is placed with this leaf, on
 * whatever page, is its content, in the order of the pages. A leaf is known by its identity.
 */
public final class Leaf implements Mark, StructureNode {}
