package gateline.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a PSPLIB single-mode file says, checked; jobs and resources are numbered from 0.
record PsplibProject(int[] durations, int[][] needs, int[][] successors, int[] available) {
  private static final int MOST_JOBS = 20_000;
  private static final int MOST_RESOURCES = 100;
  private static final int MOST_PEOPLE = 1_000;
  private static final int MOST_WORK = 10_000;
  private static final Pattern COUNT = Pattern.compile("[^:]*:\\s*(\\d{1,9})\\b.*");

  int jobs() {
    return durations.length;
  }

  int resources() {
    return available.length;
  }

  static PsplibProject parse(String text) throws Unreadable {
    return new Reader(text.split("\\R", -1)).read();
  }

  /// Reads the sections in the order in which the format has them.
  private static final class Reader {
    private final String[] lines;
    private final int[] at = {0};

    Reader(String[] lines) {
      this.lines = lines;
    }

    PsplibProject read() throws Unreadable {
      int jobs = count("jobs", "the number of jobs", 1, MOST_JOBS);
      int resources = count("- renewable", "the number of resources", 0, MOST_RESOURCES);
      count("- nonrenewable", "the number of nonrenewable resources", 0, 0);
      count("- doubly constrained", "the number of doubly constrained resources", 0, 0);
      int[][] successors = successors(jobs);
      int[] durations = new int[jobs];
      int[][] needs = new int[jobs][];
      find("requests/durations");
      for (int job = 0; job < jobs; job++) {
        NumberLine line = numbers("the request of job " + (job + 1));
        line.checkSize(3 + resources, "the request of job " + (job + 1));
        line.between(job + 1, job + 1, 0, "the job");
        line.between(1, 1, 1, "the mode");
        durations[job] = line.between(0, MOST_WORK, 2, "the duration");
        needs[job] = needs(line, resources);
      }
      return new PsplibProject(durations, needs, successors, available(resources));
    }

    /// The number behind the colon of the next line that begins so.
    private int count(String begin, String what, int least, int most) throws Unreadable {
      String text = find(begin);
      Matcher count = COUNT.matcher(text);
      if (!count.matches()) {
        throw new Unreadable(at[0], "expected a number behind '" + begin + "'");
      }
      int[] number = {Integer.parseInt(count.group(1))};
      return new NumberLine(at[0], number).between(least, most, 0, what);
    }

    private String find(String begin) throws Unreadable {
      while (at[0] < lines.length) {
        String line = lines[at[0]++].strip();
        if (line.toLowerCase(Locale.ROOT).startsWith(begin)) {
          return line;
        }
      }
      throw new Unreadable(
          lines.length, "the file ends without a line that begins '" + begin + "'");
    }

    /// The next line that begins with a digit.
    private NumberLine numbers(String what) throws Unreadable {
      while (at[0] < lines.length) {
        String line = lines[at[0]++].strip();
        if (line.startsWith("*****")) {
          throw new Unreadable(at[0], "the section ends without " + what);
        }
        if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          return NumberLine.parse(at[0], line);
        }
      }
      throw new Unreadable(lines.length, "the file ends without " + what);
    }

    private int[][] successors(int jobs) throws Unreadable {
      int[][] successors = new int[jobs][];
      find("precedence relations");
      for (int job = 0; job < jobs; job++) {
        NumberLine line = numbers("the successors of job " + (job + 1));
        if (line.size() < 3) {
          throw new Unreadable(line.line(), "expected job, modes and number of successors");
        }
        line.between(job + 1, job + 1, 0, "the job");
        line.between(1, 1, 1, "the number of modes");
        line.checkSize(3 + line.at(2), "the successors of job " + (job + 1));
        successors[job] = new int[line.at(2)];
        for (int i = 0; i < successors[job].length; i++) {
          successors[job][i] = line.between(job + 2, jobs, 3 + i, "the successor") - 1;
        }
      }
      return successors;
    }

    private static int[] needs(NumberLine line, int resources) throws Unreadable {
      int[] needs = new int[resources];
      long people = 0;
      for (int resource = 0; resource < resources; resource++) {
        needs[resource] = line.between(0, MOST_PEOPLE, 3 + resource, "the request");
        people += needs[resource];
      }
      if (line.at(2) * Math.max(1, people) > MOST_WORK) {
        throw new Unreadable(line.line(), "more than " + MOST_WORK + " person-days in a job");
      }
      return needs;
    }

    private int[] available(int resources) throws Unreadable {
      int[] available = new int[resources];
      if (resources > 0) {
        find("resourceavailabilities");
        NumberLine line = numbers("the availabilities");
        line.checkSize(resources, "the availabilities");
        for (int resource = 0; resource < resources; resource++) {
          available[resource] = line.at(resource);
        }
      }
      return available;
    }
  }
}
