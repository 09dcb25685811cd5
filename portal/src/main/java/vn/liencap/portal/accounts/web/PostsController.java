package vn.liencap.portal.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.UnitPosts;

/** {@code /api/posts}: the rooms and posts inside a unit that can receive its work. */
@RestController
@RequestMapping("/api/posts")
class PostsController {
  private final UnitPosts posts;

  PostsController(UnitPosts posts) {
    this.posts = posts;
  }

  /** What the list answers. */
  record PostList(List<PostView> items) {}

  /** A room or post. */
  record PostView(String name) {}

  /** The body of {@code POST}. */
  record NewPost(
      @NotNull(message = "Cần chọn đơn vị.") UnitId unit,
      @NotNull(message = "Cần ghi tên phòng, bộ phận, chức danh.") String name) {}

  @GetMapping
  PostList list(Actor actor, @RequestParam UnitId unit) {
    return new PostList(posts.of(unit, actor).stream().map(PostView::new).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void add(Actor actor, @Valid @RequestBody NewPost wanted) {
    posts.add(actor, wanted.unit(), wanted.name());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Actor actor, @RequestParam UnitId unit, @RequestParam String name) {
    posts.remove(actor, unit, name);
  }
}
