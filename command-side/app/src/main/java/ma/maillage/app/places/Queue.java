package ma.maillage.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.places.PlaceApplicationId;

/** Changes of the order in which candidates wait, the head first; positions count from 1. */
final class Queue {

  private Queue() {}

  static List<PlaceApplicationId> joined(
      List<PlaceApplicationId> queue, PlaceApplicationId application) {
    return Stream.concat(queue.stream(), Stream.of(application)).toList();
  }

  static List<PlaceApplicationId> left(
      List<PlaceApplicationId> queue, PlaceApplicationId application) {
    return queue.contains(application)
        ? queue.stream().filter(waiting -> !waiting.equals(application)).toList()
        : queue;
  }

  static List<PlaceApplicationId> moved(
      List<PlaceApplicationId> queue, PlaceApplicationId application, int to) {
    List<PlaceApplicationId> order = new ArrayList<>(left(queue, application));
    order.add(to - 1, application);
    return List.copyOf(order);
  }

  static int position(List<PlaceApplicationId> queue, PlaceApplicationId application) {
    return queue.indexOf(application) + 1;
  }
}
