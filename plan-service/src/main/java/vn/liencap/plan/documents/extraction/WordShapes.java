package vn.liencap.plan.documents.extraction;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FileRefusal;

/** Reads from the XML of a Word document how far the cells of its tables reach. */
final class WordShapes {
  private static final XMLInputFactory XML = safe();

  private final Map<Integer, List<List<CellShape>>> tables = new HashMap<>();
  private final Deque<List<List<CellShape>>> open = new ArrayDeque<>();
  private int columns = 1;
  private boolean goesOn;
  private int count;

  private WordShapes() {}

  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** By number of the table in the document, its rows of cells. */
  static Map<Integer, List<List<CellShape>>> of(byte[] documentXml, Budget budget) {
    var shapes = new WordShapes();
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(documentXml));
      while (xml.hasNext()) {
        budget.check();
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          shapes.start(xml.getLocalName(), xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          shapes.end(xml.getLocalName());
        }
      }
    } catch (XMLStreamException _) {
      throw new Unreadable(FileRefusal.BROKEN);
    }
    return shapes.tables;
  }

  private void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "tbl" -> {
        List<List<CellShape>> rows = new ArrayList<>();
        tables.put(count++, rows);
        open.push(rows);
      }
      case "tr" -> rows().add(new ArrayList<>());
      case "tc" -> {
        columns = 1;
        goesOn = false;
        cells().add(CellShape.PLAIN);
      }
      case "gridSpan" -> columns = number(value(xml));
      case "vMerge" -> goesOn = !"restart".equals(value(xml));
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("tcPr") && !cells().isEmpty()) {
      cells().set(cells().size() - 1, new CellShape(columns, 1, goesOn));
    } else if (name.equals("tbl")) {
      open.poll();
    }
  }

  private List<List<CellShape>> rows() {
    @Nullable List<List<CellShape>> rows = open.peek();
    return rows == null ? new ArrayList<>() : rows;
  }

  private List<CellShape> cells() {
    List<List<CellShape>> rows = rows();
    return rows.isEmpty() ? new ArrayList<>() : rows.getLast();
  }

  private static @Nullable String value(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static int number(@Nullable String value) {
    return value != null && value.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
