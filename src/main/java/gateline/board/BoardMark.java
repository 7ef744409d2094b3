package gateline.board;

import gateline.scene.Mark;

/// What the shapes of the board depict. The ids are those of the plan.
public sealed interface BoardMark extends Mark {
  /// A task's bar, or its diamond.
  record TaskBar(String task) implements BoardMark {
    @Override
    public String id() {
      return "bar-" + task;
    }
  }

  /// A task's name or another text that belongs to its bar.
  record TaskLabel(String task) implements BoardMark {
    @Override
    public String id() {
      return "label-" + task;
    }
  }

  /// One cell of the table drawn into a picture.
  record TableCell(String row, String column) implements BoardMark {
    @Override
    public String id() {
      return "cell-" + row + "-" + column;
    }
  }

  /// A group's bracket, title or fold mark; `group` is the row group's key.
  record GroupRow(String group) implements BoardMark {
    @Override
    public String id() {
      return "group-" + group;
    }
  }

  /// A link's line or arrow; `number` is its number in the network.
  record LinkLine(int number, String from, String to) implements BoardMark {
    @Override
    public String id() {
      return "link-" + from + "-" + to;
    }
  }

  /// A gate's diamond, line, label, card or a condition of it; `part` names which.
  record GateSign(String gate, String part) implements BoardMark {
    @Override
    public String id() {
      return part + "-" + gate;
    }

    /// Whether it is a line of a card on which something can be done: a criterion, a condition, the
    /// decision.
    public boolean isPart() {
      return part.equals("decision") || part.matches("(exit|entry|condition)-\\d+");
    }
  }

  /// A week in the header.
  record WeekBand(int week) implements BoardMark {
    @Override
    public String id() {
      return "week-" + week;
    }
  }

  /// The flag of a week's stand-ups.
  record StandupFlag(int week) implements BoardMark {
    @Override
    public String id() {
      return "standups-" + week;
    }
  }

  /// A phase or a sprint in the header.
  record Band(String item) implements BoardMark {
    @Override
    public String id() {
      return "band-" + item;
    }
  }

  /// The sign that asks for a re-plan before a sprint.
  record Replan(String sprint) implements BoardMark {
    @Override
    public String id() {
      return "replan-" + sprint;
    }
  }

  /// A squad's lane, name or color.
  record SquadLane(String squad) implements BoardMark {
    @Override
    public String id() {
      return "lane-" + squad;
    }
  }

  /// A phase's lane or its name.
  record PhaseLane(String phase) implements BoardMark {
    @Override
    public String id() {
      return "phase-lane-" + phase;
    }
  }

  /// A squad's cell in a week of the allocation grid.
  record Cell(String squad, int week) implements BoardMark {
    @Override
    public String id() {
      return "load-" + squad + "-" + week;
    }
  }

  /// The today line and its label.
  record Today() implements BoardMark {
    @Override
    public String id() {
      return "today";
    }
  }

  /// A task or a risk in a figure that says what moves or drives a date; `figure` names which.
  record Cause(String item, String figure) implements BoardMark {
    @Override
    public String id() {
      return figure + "-" + item;
    }
  }

  /// Something that is named but can't be acted on: titles, legends, totals.
  record Note(String name) implements BoardMark {
    @Override
    public String id() {
      return name;
    }
  }
}
