package vn.liencap.contracts.plan;

import java.util.List;

/**
 * Who does what (Tổ chức thực hiện): every unit meant carries each of the duties.
 *
 * @param unit the heading as printed
 * @param parties the units and groups in it
 * @param duties their tasks
 */
public record Responsibility(String unit, List<Party> parties, List<Duty> duties) {
  public Responsibility {
    parties = List.copyOf(parties);
    duties = List.copyOf(duties);
  }
}
