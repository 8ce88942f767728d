// No sign that HTML would read as markup stands in this script, so that it can be written through a tree of elements.
(function () {
  function quote(text) { return JSON.stringify(text); }
  function save(name, text) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    link.download = name;
    link.click();
  }
  function rows() { return Array.prototype.slice.call(document.querySelectorAll("tr[data-before]")); }
  function chosen(row) { return row.querySelector("input[type=radio]:checked").value; }
  // What is rejected stays as it was, marked as not known, and is listed until someone knows.
  function foreign(text) { return (document.body.dataset.lang === "en" ? /[\u3400-\u9fff]/ : /[A-Za-z]{2}/).test(text); }
  // Which one of several places of its raw text a row is about, from 1; 0 where there is just one.
  function occurrence(row) {
    var before = row.dataset.before;
    var raw = document.querySelector("pre.raw");
    var mark = document.getElementById("r" + row.id.slice(1));
    if (mark === null || raw.textContent.split(before).length === 2) return 0;
    var range = document.createRange();
    range.setStart(raw, 0);
    range.setEndBefore(mark);
    return range.toString().split(before).length;
  }
  function decisions() {
    var language = document.body.dataset.lang;
    var out = document.body.dataset.slug + ":\n";
    rows().forEach(function (row) {
      var choice = chosen(row);
      if (choice === "accept" || row.dataset.before.trim() === "") return;
      var text = choice === "reject" ? row.dataset.before : row.querySelector(".text").value;
      var reason = row.querySelector(".reason").value || "reviewed: " + choice;
      out += choice === "reject" ? (foreign(text) ? "  - reject: " : "  - keep: ") + quote(text) : "  - raw: " + quote(row.dataset.before) + "\n    text: " + quote(text);
      var place = occurrence(row);
      var kept = choice === "reject" ? !foreign(text) : false;
      if (!kept) { if (place !== 0) out += "\n    occurrence: " + place; }
      out += "\n    lang: " + language + "\n    reason: " + quote(reason) + "\n";
    });
    return out;
  }
  function cell(text) { return "\"" + text.trim().replace(/"/g, "\"\"") + "\""; }
  function terms() {
    var out = "term.en,term.zh-Hans\n";
    rows().forEach(function (row) {
      if (!row.querySelector(".term").checked) return;
      var text = row.querySelector(".text").value;
      var pair = document.body.dataset.lang === "en" ? [text, row.dataset.before] : [row.dataset.before, text];
      out += pair.map(cell).join(",") + "\n";
    });
    return out;
  }
  document.getElementById("save").addEventListener("click", function () { save("decisions.yml", decisions()); });
  document.getElementById("terms").addEventListener("click", function () { save("glossary-rows.csv", terms()); });
})();
