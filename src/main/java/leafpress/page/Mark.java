package leafpress.page;

/** What a placed thing is to a screen reader: a leaf of the structure, or an artifact. */
public sealed interface Mark permits Leaf, Artifact {}
