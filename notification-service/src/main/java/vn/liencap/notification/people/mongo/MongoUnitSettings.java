package vn.liencap.notification.people.mongo;

import java.net.URI;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.UnitSettings;
import vn.liencap.notification.people.domain.Webhook;
import vn.liencap.notification.reminding.ReminderSettings;
import vn.liencap.notification.storage.Fields;
import vn.liencap.notification.storage.Versioned;
import vn.liencap.notification.storage.VersionedDocuments;

/** What units chose, in collection {@code unitSettings}; by ids only. */
@Repository
class MongoUnitSettings implements SettingsOfUnits {
  private static final String DIGEST_AT = "digestAt";
  private static final String URL = "webhookUrl";
  private static final String SECRET = "webhookSecret";

  private final VersionedDocuments<SettingsDocument> documents;
  private final LocalTime usual;

  MongoUnitSettings(MongoTemplate mongo, ReminderSettings reminders) {
    this.usual = reminders.hour();
    this.documents =
        new VersionedDocuments<>(
            mongo.getCollection("unitSettings"),
            SettingsDocument::from,
            SettingsDocument::toDocument);
  }

  private record SettingsDocument(UnitSettings settings) implements Versioned {

    @Override
    public String id() {
      return settings.unit().value();
    }

    @Override
    public long version() {
      return settings.version();
    }

    static SettingsDocument from(Document document) {
      String url = document.getString(URL);
      String secret = document.getString(SECRET);
      return new SettingsDocument(
          new UnitSettings(
              new UnitId(document.getString("_id")),
              LocalTime.parse(document.getString(DIGEST_AT)),
              url == null || secret == null ? null : new Webhook(URI.create(url), secret),
              document.getLong("version")));
    }

    Document toDocument() {
      Document document = new Document(DIGEST_AT, settings.digestAt().toString());
      Webhook webhook = settings.webhook();
      if (webhook != null) {
        Fields.append(document, URL, webhook.url().toString());
        Fields.append(document, SECRET, webhook.secret());
      }
      return document;
    }
  }

  @Override
  public LocalTime usualHour() {
    return usual;
  }

  @Override
  public Map<UnitId, UnitSettings> of(Collection<UnitId> units) {
    Map<String, SettingsDocument> stored =
        documents.read(units.stream().map(UnitId::value).toList());
    Map<UnitId, UnitSettings> found = new HashMap<>();
    for (UnitId unit : units) {
      SettingsDocument chosen = stored.get(unit.value());
      found.put(unit, chosen == null ? UnitSettings.none(unit, usual) : chosen.settings());
    }
    return found;
  }

  @Override
  public UnitSettings of(UnitId unit) {
    return Objects.requireNonNull(of(List.of(unit)).get(unit));
  }

  @Override
  public boolean store(UnitSettings wanted) {
    return documents.write(List.of(new SettingsDocument(wanted)));
  }
}
