package leafpress.check;

import java.util.List;
import leafpress.edition.Publication;
import leafpress.manuscript.Glossary;

/**
 * What is handed in to be checked.
 *
 * @param articles each in its languages, in the order of the publication; an article may lack some
 * @param about the about page in its languages; empty where there is none
 * @param looks how text looks in the styles of the publication
 */
public record Submission(
    Publication publication,
    Glossary glossary,
    List<List<Typescript>> articles,
    List<Typescript> about,
    List<Look> looks) {}
