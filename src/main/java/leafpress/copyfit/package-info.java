/**
 * Limits and trials to the setting that fills the panels best: copyfitting as a pure search.
 *
 * <p>To <em>cast off</em> is to find out what room copy takes without setting it for good; a {@link
 * leafpress.copyfit.Castoff} is what comes of it. A <em>dimension</em> is something that may be
 * changed, such as the leading; its {@link leafpress.copyfit.Range} says how far. An {@link
 * leafpress.copyfit.Adjustment} is one choice in all dimensions, the same for all panels of a
 * sheet. What is over when nothing fits is <em>overset</em>.
 *
 * <p>Read {@link leafpress.copyfit.Copyfit} first.
 */
package leafpress.copyfit;
