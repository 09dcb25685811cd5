package vn.liencap.notification.letters.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.papers.OfficialDocument;

/**
 * A letter as it is printed.
 *
 * @param superior above the issuer; null where the decree wants none
 * @param issuer one or two lines in capitals
 * @param number "Số: 123/SNV-VP", blank before it is dispatched
 * @param date place and date
 * @param subject "V/v ..."
 * @param dear "Kính gửi:", with the name when there is one only
 * @param addressees the lines below it
 * @param body paragraphs, and where among them the list stands
 * @param annex true when the list stands in the annex instead
 * @param recipients Nơi nhận
 * @param authority the lines above the signature
 * @param signer who signs; null while nobody is named
 */
record DocumentView(
    @Nullable String superior,
    List<String> issuer,
    String number,
    String date,
    String subject,
    String dear,
    List<String> addressees,
    List<Block> body,
    boolean annex,
    List<String> recipients,
    List<String> authority,
    @Nullable String signer) {

  /** A paragraph; the list of late units when it has no text. */
  record Block(@Nullable String text) {}

  static DocumentView of(OfficialDocument document) {
    OfficialDocument.Addressees to =
        document.body().stream()
            .flatMap(
                element ->
                    element instanceof OfficialDocument.Addressees addressees
                        ? Stream.of(addressees)
                        : Stream.empty())
            .findFirst()
            .orElseThrow();
    return new DocumentView(
        document.head().superior(),
        document.head().issuer(),
        document.head().number(),
        document.head().date(),
        document.title(),
        to.words(),
        to.lines(),
        document.body().stream().flatMap(DocumentView::block).toList(),
        document.annex() != null,
        document.ending().recipients(),
        document.ending().authority(),
        document.ending().name());
  }

  private static Stream<Block> block(OfficialDocument.Element element) {
    return switch (element) {
      case OfficialDocument.Addressees _ -> Stream.empty();
      case OfficialDocument.Grid _ -> Stream.of(new Block(null));
      case OfficialDocument.Basis basis -> Stream.of(new Block(basis.text()));
      case OfficialDocument.Heading heading -> Stream.of(new Block(heading.text()));
      case OfficialDocument.Text text -> Stream.of(new Block(text.text()));
    };
  }
}
