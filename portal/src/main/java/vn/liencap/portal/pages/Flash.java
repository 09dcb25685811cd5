package vn.liencap.portal.pages;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says first; it waits in the session.
 *
 * @param kind ok, soon or late
 * @param text what it says
 * @param forget the kept form that is safely stored now and may be forgotten by the browser
 */
public record Flash(String kind, String text, @Nullable String forget) implements Serializable {

  /** Says after the redirect that it is done. */
  public static void done(RedirectAttributes redirect, String text) {
    redirect.addFlashAttribute("flash", new Flash("ok", text, null));
  }

  /** Says after the redirect that it is done, and lets the browser forget the form it kept. */
  public static void done(RedirectAttributes redirect, String text, String forget) {
    redirect.addFlashAttribute("flash", new Flash("ok", text, forget));
  }

  /** Says after the redirect why it was not done. */
  public static void refused(RedirectAttributes redirect, String reason) {
    redirect.addFlashAttribute("flash", new Flash("late", reason, null));
  }
}
