/**
 * Finished files, ours or anybody’s, to verdicts and findings.
 *
 * <p>A PDF file is held against the standards that it claims; an EPUB against EPUB 3 and against
 * {@code lint}; a folder against the sums of its manifest. EPUBCheck and veraPDF are large and
 * needed by nobody else, so they are not part of the program: a {@link leafpress.verify.Checker} of
 * each, in the package {@code checkers} of a source root of its own, is found on the class path if
 * it is there. Read {@link leafpress.verify.Verification} first.
 */
package leafpress.verify;
