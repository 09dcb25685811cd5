package vn.liencap.notification.calendar.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.notification.calendar.domain.WorkingYears;
import vn.liencap.notification.storage.Versioned;
import vn.liencap.notification.storage.VersionedDocuments;

/** Tables of days off in collection {@code workingYears}, by {@code _id} = year. */
@Repository
class MongoWorkingYears implements WorkingYears {
  private final VersionedDocuments<YearDocument> documents;

  MongoWorkingYears(MongoTemplate mongo) {
    this.documents =
        new VersionedDocuments<>(
            mongo.getCollection("workingYears"), YearDocument::from, YearDocument::toDocument);
  }

  private record YearDocument(String id, long version, WorkingYearState state)
      implements Versioned {

    static YearDocument from(Document document) {
      Map<LocalDate, String> off = new HashMap<>();
      for (Document day : document.getList("daysOff", Document.class)) {
        off.put(LocalDate.parse(day.getString("day")), day.getString("name"));
      }
      Set<LocalDate> worked = new HashSet<>();
      document
          .getList("workedInstead", String.class)
          .forEach(day -> worked.add(LocalDate.parse(day)));
      String id = document.getString("_id");
      return new YearDocument(
          id,
          document.getLong("version"),
          new WorkingYearState(
              Integer.parseInt(id),
              off,
              worked,
              document.getBoolean("computed"),
              document.getLong("sequence")));
    }

    Document toDocument() {
      return new Document(
              "daysOff",
              state.daysOff().entrySet().stream()
                  .map(
                      off ->
                          new Document("day", off.getKey().toString())
                              .append("name", off.getValue()))
                  .toList())
          .append("workedInstead", state.workedInstead().stream().map(LocalDate::toString).toList())
          .append("computed", state.computed())
          .append("sequence", state.sequence());
    }
  }

  @Override
  public List<WorkingYearState> all() {
    List<WorkingYearState> years = new ArrayList<>();
    documents.forEach(some -> some.forEach(document -> years.add(document.state())));
    return years;
  }

  @Override
  public void follow(Collection<WorkingYearState> years) {
    Map<String, WorkingYearState> newest = new HashMap<>();
    years.forEach(
        year -> newest.merge(String.valueOf(year.year()), year, MongoWorkingYears::laterOf));
    List<YearDocument> next;
    do {
      Map<String, YearDocument> stored = documents.read(newest.keySet());
      next =
          newest.entrySet().stream()
              .filter(
                  year ->
                      !stored.containsKey(year.getKey())
                          || sequenceOf(stored, year.getKey()) < year.getValue().sequence())
              .map(
                  year ->
                      new YearDocument(
                          year.getKey(), versionOf(stored, year.getKey()) + 1, year.getValue()))
              .toList();
    } while (!next.isEmpty() && !documents.write(next));
  }

  private static WorkingYearState laterOf(WorkingYearState one, WorkingYearState other) {
    return other.sequence() > one.sequence() ? other : one;
  }

  private static long sequenceOf(Map<String, YearDocument> stored, String year) {
    YearDocument document = stored.get(year);
    return document == null ? 0 : document.state().sequence();
  }

  private static long versionOf(Map<String, YearDocument> stored, String year) {
    YearDocument document = stored.get(year);
    return document == null ? 0 : document.version();
  }
}
