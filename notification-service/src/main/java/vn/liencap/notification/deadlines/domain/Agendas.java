package vn.liencap.notification.deadlines.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All agendas. */
public interface Agendas {

  /** Those that exist of these. */
  List<Agenda> all(Collection<AgendaId> ids);

  /** Shows all agendas there are, some at a time. */
  void forEach(Consumer<List<Agenda>> some);

  /**
   * Changes agendas, each by one write that fails when another came between; then all begins anew
   * with what is stored by now.
   *
   * @param ids which ones; those that do not exist yet begin empty
   * @param change pure, as it may run several times
   * @param beforeStoring what has to have happened when the change is stored; repeatable
   */
  void change(
      Collection<AgendaId> ids,
      UnaryOperator<Agenda> change,
      Consumer<List<AgendaChange>> beforeStoring);
}
