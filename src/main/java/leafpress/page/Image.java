package leafpress.page;

/**
 * A raster image as it came: PNG or JPEG bytes and the size that their header states. Known by its
 * name, so that an image used twice is stored once.
 *
 * @param name where the manuscript found it
 * @param jpeg JPEG, else PNG
 * @param width in pixels
 * @param height in pixels
 */
public record Image(String name, boolean jpeg, int width, int height, byte[] bytes) {}
