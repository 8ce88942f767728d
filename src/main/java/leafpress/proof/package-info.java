/**
 * Pages with remarks to a proof: each page on a larger sheet, with an overlay and a ledger that
 * show why each line was set as it was.
 *
 * <p>Typesetter and makeup leave {@link leafpress.page.Remark}s beside what they place; nothing
 * here is reckoned anew. The <i>ledger</i> is what stands at the right of a page, a row a line; the
 * <i>chip</i> is the bar of colour at a line's left. Read {@link leafpress.proof.ProofSheets}
 * first.
 */
package leafpress.proof;
