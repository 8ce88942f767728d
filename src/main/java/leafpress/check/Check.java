package leafpress.check;

/** Looks for one kind of fault in an article. */
interface Check {
  void check(Sheet sheet, Report report);
}
