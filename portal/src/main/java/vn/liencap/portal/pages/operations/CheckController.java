package vn.liencap.portal.pages.operations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.directory.Rights;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.OperationsClients;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.signin.CurrentUser;
import vn.liencap.runtime.ProblemException;

/** The check of the totals: started and repaired by one click. */
@Controller
class CheckController {
  private final OperationsClients services;
  private final Rights rights;
  private final Words words;

  CheckController(OperationsClients services, Rights rights, Words words) {
    this.services = services;
    this.rights = rights;
    this.words = words;
  }

  @PostMapping("/van-hanh/kiem-tra")
  String start(CurrentUser user, RedirectAttributes redirect) {
    return after(user, redirect, "operations.check.started", services::startCheck);
  }

  @PostMapping("/van-hanh/sua-so-lieu")
  String repair(CurrentUser user, RedirectAttributes redirect) {
    return after(user, redirect, "operations.check.repaired", services::repair);
  }

  private String after(
      CurrentUser user, RedirectAttributes redirect, String done, Runnable command) {
    if (!rights.operates(user.actor())) {
      throw ProblemException.forbidden(words.say("operations.forbidden"));
    }
    try {
      command.run();
      Flash.done(redirect, words.say(done));
    } catch (ServiceRefused refused) {
      Flash.refused(redirect, refused.detail());
    } catch (ServiceUnavailable away) {
      Flash.refused(redirect, away.getMessage() + ".");
    }
    return "redirect:/van-hanh";
  }
}
