package vn.liencap.notification.letters;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.OfficialLetter;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.papers.writing.FileNames;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.ProblemException;

/** Letters as official documents, as files a few at a time. */
@Service
public class LetterDocuments {
  private static final int AT_ONCE = 2;

  private final LetterAccess access;
  private final LetterHeads heads;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  LetterDocuments(LetterAccess access, LetterHeads heads) {
    this.access = access;
    this.heads = heads;
  }

  /** A file. */
  public record Written(String name, Resource content) {}

  /** The document; number and date blank until it is dispatched. */
  public OfficialDocument of(Letter letter) {
    return OfficialLetter.of(letter, issuer(letter), heads.addressed(letter));
  }

  /** The issuer as it was on the day of the letter; as it was when it was drafted before. */
  private IssuingBody issuer(Letter letter) {
    LocalDate day = Objects.requireNonNullElse(letter.date(), letter.asOf());
    return heads.body(letter.issuer(), day);
  }

  /**
   * The file.
   *
   * @throws ProblemException 404 when the actor may not read it, 503 when too many are written
   */
  public Written write(LetterId id, DocumentFormat format, Actor actor) {
    Letter letter = access.readable(id, actor);
    OfficialDocument document = of(letter);
    String which =
        letter.number() == null
            ? "Dự thảo công văn " + letter.text().subject()
            : "Công văn " + letter.number() + " - " + issuer(letter).called();
    return few.run(
        () ->
            new Written(
                FileNames.of(which, format.extension()),
                new ByteArrayResource(format.write(document))));
  }
}
