package vn.liencap.standalone;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same for many things, few at a time: people who use the system come first. */
final class SideBySide {
  private static final int AT_A_TIME = 3;

  private SideBySide() {}

  /** The results in the order of the things; the first failure fails it all. */
  static <A, B> List<B> each(List<A> things, Function<A, B> deed) {
    try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      List<CompletableFuture<B>> running =
          things.stream()
              .map(thing -> CompletableFuture.supplyAsync(() -> deed.apply(thing), threads))
              .toList();
      return running.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
