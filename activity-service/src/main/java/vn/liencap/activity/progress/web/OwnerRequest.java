package vn.liencap.activity.progress.web;

import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.contracts.PersonId;

/** The body of {@code PUT /api/activities/{id}/owner}. */
record OwnerRequest(@Nullable PersonId person, @Nullable String post) {

  NameOwner toCommand() {
    return new NameOwner(person, post == null ? null : post.strip());
  }
}
