package vn.liencap.plan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever happens to a file on its way: the answer is a reading or a refusal, and soon. */
class MutatedFilesTest {
  private static final long LONGEST_WORK_NANOS = 5_000_000_000L;

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(Fixtures.names().toList());
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void noChangeOfBytesMakesReadingFailOrTakeLong(
      @ForAll("documents") String name, @ForAll Random random) {
    byte[] file = Fixtures.bytes(name);
    int changes = 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    answersSoon(file);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void noCutOrRepetitionMakesReadingFailOrTakeLong(
      @ForAll("documents") String name, @ForAll Random random) {
    byte[] file = Fixtures.bytes(name);
    int from = random.nextInt(file.length);
    int to = from + random.nextInt(file.length - from);
    byte[] changed = Arrays.copyOf(file, file.length + to - from);
    System.arraycopy(file, from, changed, to, file.length - from);
    answersSoon(random.nextBoolean() ? changed : Arrays.copyOfRange(file, from, file.length));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noOrderOfLinesMakesReadingFailOrTakeLong(@ForAll Random random) {
    StringBuilder text = new StringBuilder();
    String[] names = Fixtures.names().filter(name -> name.endsWith(".txt")).toArray(String[]::new);
    for (int i = 0; i < 400; i++) {
      String name = names[random.nextInt(names.length)];
      String[] lines =
          new String(Fixtures.bytes(name), java.nio.charset.StandardCharsets.UTF_8).split("\n", -1);
      text.append(lines[random.nextInt(lines.length)]).append(random.nextInt(4) == 0 ? " " : "\n");
    }
    answersSoon(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Measured by the work of this process: others may keep the machine busy. */
  private static void answersSoon(byte[] file) {
    long before = workOfAllThreads();
    assertThat(Fixtures.read(file))
        .isInstanceOfAny(DocumentReader.Read.class, DocumentReader.Refused.class);
    assertThat(workOfAllThreads() - before).isLessThan(LONGEST_WORK_NANOS);
  }

  private static long workOfAllThreads() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
