package vn.liencap.acceptance.rights;

import vn.liencap.contracts.Role;

/** Who asks. */
sealed interface Person {

  /** Somebody with that role in the unit to which the thing stands so. */
  record InUnit(Role role, Relation relation) implements Person {
    @Override
    public String toString() {
      return relation.word() + " " + role;
    }
  }

  /** Another system with its own token. */
  record OtherSystem() implements Person {
    @Override
    public String toString() {
      return "system";
    }
  }

  /** Nobody is signed in. */
  record Nobody() implements Person {
    @Override
    public String toString() {
      return "nobody";
    }
  }
}
