package gateline.capacity.placing;

import java.util.ArrayList;
import java.util.List;

/// Which crew's field stands where in which word: first fit.
final class Packing {
  private final List<List<Field>> words = new ArrayList<>();
  private final List<Integer> used = new ArrayList<>();

  static Packing of(List<Crew> crews) {
    Packing packing = new Packing();
    crews.stream().filter(crew -> crew.tasks().length > 0).map(Field::of).forEach(packing::add);
    return packing;
  }

  private void add(Field field) {
    for (int word = 0; word < words.size(); word++) {
      if (used.get(word) + field.bits() < Long.SIZE) {
        words.get(word).add(field);
        used.set(word, used.get(word) + field.bits());
        return;
      }
    }
    words.add(new ArrayList<>(List.of(field)));
    used.add(field.bits());
  }

  List<List<Field>> words() {
    return words;
  }
}
