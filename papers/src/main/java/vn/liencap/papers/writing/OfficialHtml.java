package vn.liencap.papers.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Addressees;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Basis;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Grid;
import vn.liencap.papers.OfficialDocument.Heading;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;

/** An official document as a page of HTML, from which the PDF is set. */
final class OfficialHtml {
  static final String FONT = "Times New Roman";

  private final Document page;

  private OfficialHtml(Document page) {
    this.page = page;
  }

  static Document of(OfficialDocument document) {
    try {
      Document page =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      new OfficialHtml(page).write(document);
      return page;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(OfficialDocument document) {
    Element html = page.createElement("html");
    html.setAttribute("lang", "vi");
    page.appendChild(html);
    Element head = in(html, "head", null);
    text(head, "title", null, document.called());
    text(head, "style", null, style());
    Element body = in(html, "body", null);
    head(body, document.head(), document.isLetter() ? document.title() : null);
    if (!document.isLetter()) {
      text(body, "p", "type", document.type());
      text(body, "p", "title", document.title());
      in(body, "div", "rule");
    }
    document.body().forEach(element -> element(body, element));
    ending(body, document.ending());
    if (document.annex() != null) {
      annex(body, document.annex());
    }
  }

  private static String style() {
    try (InputStream file =
        Objects.requireNonNull(OfficialHtml.class.getResourceAsStream("official.css"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter has its abstract under its number. */
  private void head(Element body, Letterhead head, @Nullable String about) {
    Element table = in(body, "table", "head");
    Element names = in(table, "tr", null);
    Element left = in(names, "td", "left");
    if (head.superior() != null) {
      text(left, "p", "superior", head.superior());
    }
    head.issuer().forEach(line -> text(left, "p", "issuer", line));
    in(left, "div", "rule");
    Element right = in(names, "td", "right");
    text(right, "p", "nation", OfficialDocument.NATION);
    text(in(right, "p", "motto"), "span", null, OfficialDocument.MOTTO);
    Element dated = in(table, "tr", null);
    Element numbered = in(dated, "td", "left");
    text(numbered, "p", "number", head.number());
    if (about != null) {
      text(numbered, "p", "about", about);
    }
    text(in(dated, "td", "right"), "p", "date", head.date());
  }

  private void element(Element body, OfficialDocument.Element element) {
    switch (element) {
      case Addressees to -> {
        Element block = in(body, "div", "to");
        text(block, "p", to.lines().isEmpty() ? "one" : "dear", to.words());
        to.lines().forEach(name -> text(block, "p", "addressee", name));
      }
      case Basis(String words) -> text(body, "p", "basis", words);
      case Heading(int depth, String words) -> text(body, "h" + depth, null, words);
      case Text(String words) -> text(body, "p", "text", words);
      case Grid(var columns, var rows) -> grid(in(body, "table", "grid among"), columns, rows);
    }
  }

  private void ending(Element body, Ending ending) {
    Element row = in(in(body, "table", "end"), "tr", null);
    Element left = in(row, "td", "left");
    text(left, "p", "recipients", OfficialDocument.RECIPIENTS);
    ending.recipients().forEach(name -> text(left, "p", "recipient", name));
    Element right = in(row, "td", "right");
    ending.authority().forEach(line -> text(right, "p", "authority", line));
    if (ending.isSigned()) {
      in(right, "div", "seal");
    }
    if (ending.name() != null) {
      text(right, "p", "name", ending.name());
    }
  }

  private void annex(Element body, Annex annex) {
    Element section = in(body, "div", "annex");
    text(section, "p", "type", "PHỤ LỤC");
    text(section, "p", "title", annex.title());
    text(section, "p", "attached", annex.attachedTo());
    grid(in(section, "table", "grid"), annex.columns(), annex.rows());
  }

  private void grid(Element table, List<Column> columns, List<List<List<String>>> lines) {
    int width = columns.stream().mapToInt(Column::share).sum();
    for (Column column : columns) {
      in(table, "col", null)
          .setAttribute("style", "width: %d%%".formatted(column.share() * 100 / width));
    }
    Element headings = in(in(table, "thead", null), "tr", null);
    columns.forEach(column -> text(headings, "th", null, column.heading()));
    Element rows = in(table, "tbody", null);
    lines.forEach(row -> row(in(rows, "tr", null), columns, row));
  }

  private void row(Element row, List<Column> columns, List<List<String>> cells) {
    for (int i = 0; i < columns.size(); i++) {
      Element cell = in(row, "td", columns.get(i).centred() ? "centred" : null);
      cells.get(i).forEach(line -> text(cell, "p", null, line));
    }
  }

  private Element in(Element parent, String name, @Nullable String kind) {
    Element element = page.createElement(name);
    if (kind != null) {
      element.setAttribute("class", kind);
    }
    parent.appendChild(element);
    return element;
  }

  private void text(Element parent, String name, @Nullable String kind, String words) {
    in(parent, name, kind).appendChild(page.createTextNode(words));
  }
}
