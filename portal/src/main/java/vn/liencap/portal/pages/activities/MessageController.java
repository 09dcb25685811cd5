package vn.liencap.portal.pages.activities;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.MessageProposals;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ServiceRefused;

/**
 * A message that somebody sent, pasted, or a letter as a file: which activity it may be about, and
 * the entry filled in from it. Nothing is entered before the person has looked at it and presses
 * the button there.
 */
@Controller
class MessageController {
  private static final String PAGE = "dan-tin-nhan";

  private final ActivityClient activities;
  private final ActivityPage page;
  private final OutputKinds kinds;
  private final Words words;

  MessageController(ActivityClient activities, ActivityPage page, OutputKinds kinds, Words words) {
    this.activities = activities;
    this.page = page;
    this.kinds = kinds;
    this.words = words;
  }

  /** A proposal as the page shows it: the entry that it would fill in. */
  record Shown(MessageProposals.Proposal proposal, List<Figure> figures) {}

  /** A figure found. */
  record Figure(String code, String label, long number) {}

  @GetMapping("/dan-tin-nhan")
  String page(Model model) {
    return show("", (Problems) null, model);
  }

  /** The letter counts where somebody chose one, else the pasted text. */
  @PostMapping("/dan-tin-nhan")
  String propose(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable MultipartFile letter,
      Model model)
      throws IOException {
    if (letter != null && !letter.isEmpty()) {
      return proposeByLetter(text, letter, model);
    }
    if (text.isBlank()) {
      return show(text, Problems.at("text", words.say("message.nothing")), model);
    }
    try {
      return show(text, activities.proposals(text.strip()), model);
    } catch (ServiceRefused refusal) {
      return show(text, Problems.of(refusal, "text"::equals), model);
    }
  }

  private String proposeByLetter(String text, MultipartFile letter, Model model)
      throws IOException {
    try {
      MessageProposals proposals = read(letter);
      return show(Objects.requireNonNullElse(proposals.text(), text), proposals, model);
    } catch (ServiceRefused refusal) {
      return show(text, Problems.at("letter", refusal.detail()), model);
    }
  }

  private String show(String text, MessageProposals proposals, Model model) {
    model.addAttribute("date", proposals.date());
    model.addAttribute("dateSaid", proposals.dateSaid());
    model.addAttribute("proposals", shown(proposals.items()));
    return show(text, (Problems) null, model);
  }

  private MessageProposals read(MultipartFile letter) throws IOException {
    String name = Objects.requireNonNullElse(letter.getOriginalFilename(), "");
    return activities.proposalsOfLetter(name, letter.getBytes());
  }

  private String show(String text, @Nullable Problems problems, Model model) {
    model.addAttribute("text", text);
    model.addAttribute("problems", problems);
    return PAGE;
  }

  private List<Shown> shown(List<MessageProposals.Proposal> proposals) {
    Map<ProgrammeId, Map<String, OutputKind>> known = new HashMap<>();
    return proposals.stream()
        .map(
            proposal -> {
              ProgrammeId programme = proposal.activity().programme();
              return shown(
                  proposal,
                  programme == null
                      ? kinds.byCode()
                      : known.computeIfAbsent(programme, kinds::byCode));
            })
        .toList();
  }

  private Shown shown(MessageProposals.Proposal proposal, Map<String, OutputKind> known) {
    return new Shown(
        proposal,
        proposal.outputs().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                found -> {
                  var kind = known.get(found.getKey());
                  String label = kind == null ? words.say("output.unknown") : kind.label();
                  return new Figure(found.getKey(), label, found.getValue());
                })
            .toList());
  }

  /** The page of the activity with the entry filled in; pressing its button enters it. */
  @PostMapping("/hoat-dong/{id}/de-xuat")
  String filledIn(
      @PathVariable String id, @ModelAttribute("form") EntryForm proposed, Model model) {
    model.addAttribute("proposed", true);
    return page.show(
        ActivityPageController.read(id), proposed.named(UUID.randomUUID().toString()), null, model);
  }
}
