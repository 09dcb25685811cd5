package vn.liencap.acceptance.agent;

import net.bytebuddy.asm.Advice;

/** What is woven into a method: its code is copied there, so it only calls what is public. */
final class Weaving {
  private Weaving() {}

  @Advice.OnMethodEnter
  static void enter(
      @Advice.This Object self,
      @Advice.Origin("#t") String type,
      @Advice.Origin("#m") String method,
      @Advice.AllArguments Object[] arguments) {
    Fuse.at("before", self, type, method, arguments);
  }

  /** Not reached when the method has thrown. */
  @Advice.OnMethodExit
  static void exit(
      @Advice.This Object self,
      @Advice.Origin("#t") String type,
      @Advice.Origin("#m") String method,
      @Advice.AllArguments Object[] arguments) {
    Fuse.at("after", self, type, method, arguments);
  }
}
