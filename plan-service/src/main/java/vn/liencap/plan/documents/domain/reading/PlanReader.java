package vn.liencap.plan.documents.domain.reading;

import java.util.List;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.domain.frame.WebPage;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.text.Pieces;
import vn.liencap.plan.documents.domain.work.ActivityTable;

/** Reads a plan in the text of a document, or finds that there is none. */
public final class PlanReader {
  private PlanReader() {}

  /** What a document says. */
  public static ReadPlan read(SourceText source) {
    List<Piece> all = Pieces.of(source, ActivityTable::isActivities);
    WebPage page = WebPage.of(all);
    PlanDocument document = PlanDocument.of(page);
    List<Paragraph> paragraphs =
        all.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    SourceKind kind = KindReader.of(document.head(), document.body(), paragraphs, page.isPage());
    return switch (kind) {
      case PLAN, WEB_ARTICLE_OF_PLAN, OTHER -> document.read(kind);
      case NEWS_ARTICLE, INTERVIEW -> new ArticleReader(paragraphs, document).read(kind);
    };
  }
}
