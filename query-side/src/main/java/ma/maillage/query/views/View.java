package ma.maillage.query.views;

import java.util.List;

/** A view ready to be wired: what feeds it and the object whose methods answer its queries. */
public record View(List<Projector> projectors, Object queryHandler) {

  public View {
    projectors = List.copyOf(projectors);
  }
}
