package vn.liencap.portal.pages.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.UnitPosts;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** The rooms and posts inside a unit, kept beside its accounts. */
@Controller("postsPage")
class PostsController {
  private final UnitPosts posts;
  private final Words words;

  PostsController(UnitPosts posts, Words words) {
    this.posts = posts;
    this.words = words;
  }

  /** Whoever comes back to the address of a form. */
  @GetMapping({"/tai-khoan/bo-phan", "/tai-khoan/bo-phan/bo"})
  String back() {
    return "redirect:/tai-khoan";
  }

  @PostMapping("/tai-khoan/bo-phan")
  String add(
      @RequestParam String unit,
      @RequestParam(defaultValue = "") String name,
      CurrentUser user,
      RedirectAttributes next) {
    UnitId place = IllegalId.read(UnitId::new, unit);
    return attempt(place, next, "posts.added", name, () -> posts.add(user.actor(), place, name));
  }

  @PostMapping("/tai-khoan/bo-phan/bo")
  String remove(
      @RequestParam String unit,
      @RequestParam(defaultValue = "") String name,
      CurrentUser user,
      RedirectAttributes next) {
    UnitId place = IllegalId.read(UnitId::new, unit);
    return attempt(
        place, next, "posts.removed", name, () -> posts.remove(user.actor(), place, name));
  }

  private String attempt(
      UnitId unit, RedirectAttributes next, String key, String name, Runnable deed) {
    try {
      deed.run();
      Flash.done(next, words.say(key, name.strip()));
    } catch (ProblemException refusal) {
      Flash.refused(next, String.valueOf(refusal.getBody().getDetail()));
    }
    return "redirect:/tai-khoan?unit=" + unit + "#bo-phan";
  }
}
