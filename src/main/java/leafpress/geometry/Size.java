package leafpress.geometry;

/** Width and height, in scaled points. */
public record Size(long width, long height) {}
