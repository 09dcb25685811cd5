package vn.liencap.plan.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent;

/** The rules of linking a parent plan, also one that came after this plan was issued. */
final class LinkingParent {
  private LinkingParent() {}

  static Decision decide(Plan plan, PlanCommand.LinkParent link, Actor actor, Instant now) {
    if (!plan.mayBeWrittenBy(actor)) {
      return new Decision.Refused(
          Refusal.notYours(
              "Chỉ chuyên viên hoặc lãnh đạo của đơn vị ban hành, đơn vị soạn thảo được gắn kế hoạch cấp"
                  + " trên."));
    }
    if (plan.isIssued() && plan.isAmendment()) {
      return new Decision.Refused(
          Refusal.notNow("issued", "Hãy gắn kế hoạch được sửa đổi, không phải văn bản sửa đổi."));
    }
    if (link.parent().equals(plan.id())) {
      return new Decision.Refused(
          Refusal.notValid("parent", "Kế hoạch không thể là cấp trên của chính nó."));
    }
    Set<ItemId> unknown = new HashSet<>();
    link.services().forEach(service -> unknown.add(service.item()));
    unknown.removeAll(Items.idsOf(plan.content()));
    if (!unknown.isEmpty()) {
      return new Decision.Refused(
          Refusal.notValid("item", "Kế hoạch này không có mục " + unknown + "."));
    }
    Plan linked = linked(plan, link, now);
    return new Decision.Accepted(
        linked,
        plan.isIssued() && !plan.isAmendment()
            ? List.of(new PlanEvent.ParentsLinked(linked.issued(), actor, now))
            : List.of());
  }

  private static Plan linked(Plan plan, PlanCommand.LinkParent link, Instant now) {
    Set<PlanId> parents = new LinkedHashSet<>(plan.parents());
    parents.add(link.parent());
    return Revision.of(plan)
        .text(withServices(plan.content(), link), new ArrayList<>(parents), plan.addressing())
        .next(now);
  }

  private static PlanContent withServices(PlanContent content, PlanCommand.LinkParent link) {
    Map<ItemId, List<ItemRef>> services =
        link.services().stream()
            .collect(
                Collectors.groupingBy(
                    PlanCommand.Service::item,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        service -> new ItemRef(link.parent(), service.serves()),
                        Collectors.toList())));
    return Items.serving(content, services);
  }
}
