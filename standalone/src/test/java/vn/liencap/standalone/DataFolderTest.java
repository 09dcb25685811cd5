package vn.liencap.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path place;

  @Test
  void aFolderInUseIsRefusedInOneLine() {
    try (var folder = DataFolder.open(place)) {
      assertThat(folder).hasToString(place.toString());
      assertThatThrownBy(() -> DataFolder.open(place))
          .isInstanceOf(CommandRefused.class)
          .hasMessageContaining(place.toString())
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void aFolderIsFreeAgainWhenItsUserEnds() {
    DataFolder.open(place).close();
    DataFolder.open(place).close();
  }

  @Test
  void secretsStayTheSameAndAreTheOwnersAlone() throws Exception {
    String first;
    try (var folder = DataFolder.open(place)) {
      first = folder.cliSecret();
      assertThat(folder.adminPassword()).hasSizeGreaterThan(20).isNotEqualTo(first);
    }
    try (var folder = DataFolder.open(place)) {
      assertThat(folder.cliSecret()).isEqualTo(first);
    }
    assertThat(Files.getPosixFilePermissions(place.resolve(DataFolder.CLI_SECRET)))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void startingFreshDeletesWhatEarlierRunsLeftAndNothingElse() throws Exception {
    try (var folder = DataFolder.open(place)) {
      Files.createDirectories(folder.kafka().resolve("topic-0"));
      Files.createDirectories(folder.mongo().getParent());
      Files.writeString(folder.mongo(), "documents");
    }
    Files.writeString(place.resolve("letter.txt"), "mine");
    try (var folder = DataFolder.open(place)) {
      folder.empty();
      assertThat(folder.kafka()).doesNotExist();
      assertThat(folder.mongo()).doesNotExist();
    }
    assertThat(place.resolve("letter.txt")).exists();
  }

  @Test
  void startingFreshInAFolderOfSomebodyElseDeletesNothing() throws Exception {
    Path theirs = Files.createDirectories(place.resolve("logs")).resolve("theirs.log");
    Files.writeString(theirs, "not ours");
    try (var folder = DataFolder.open(place)) {
      folder.empty();
    }
    assertThat(theirs).exists();
  }

  @Test
  void aPlaceThatCannotBeAFolderIsRefused() throws Exception {
    Path file = Files.writeString(place.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(CommandRefused.class);
  }
}
