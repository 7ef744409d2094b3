package gateline.bench;

import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A PSPLIB file read once more, without the program's own reader, to hold a schedule against:
/// durations, successors and what is available, day by day.
record PsplibCheck(Path file, int[] durations, int[][] needs, int[][] successors, int[] available) {
  private static final long MINUTES_A_DAY = 480;

  static PsplibCheck of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int links = after(lines, "PRECEDENCE RELATIONS") + 1;
    int requests = after(lines, "REQUESTS/DURATIONS") + 2;
    int[] available = numbers(lines.get(after(lines, "RESOURCEAVAILABILITIES") + 1));
    int jobs = (int) lines.stream().skip(links).takeWhile(line -> !line.startsWith("*")).count();
    int[] durations = new int[jobs];
    int[][] needs = new int[jobs][];
    int[][] successors = new int[jobs][];
    for (int job = 0; job < jobs; job++) {
      int[] link = numbers(lines.get(links + job));
      int[] request = numbers(lines.get(requests + job));
      successors[job] = Arrays.stream(link).skip(3).map(number -> number - 1).toArray();
      durations[job] = request[2];
      needs[job] = Arrays.copyOfRange(request, 3, request.length);
    }
    return new PsplibCheck(file, durations, needs, successors, available);
  }

  private static int after(List<String> lines, String begin) {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).startsWith(begin)) {
        return line + 1;
      }
    }
    throw new IllegalStateException(begin + " is missing");
  }

  private static int[] numbers(String line) {
    return Arrays.stream(line.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
  }

  /// Throws when the plan's schedule breaks the instance or ends at another minute than was said.
  void check(Schedule schedule, long end) {
    if (schedule.finish() != end) {
      throw new IllegalStateException(file + ": ends at " + schedule.finish() + ", not " + end);
    }
    for (int job = 0; job < durations.length; job++) {
      for (int successor : successors[job]) {
        if (day(schedule, successor) < day(schedule, job) + durations[job]) {
          throw new IllegalStateException(file + ": job " + (successor + 1) + " is too early");
        }
      }
    }
    for (int day = 0; day < end / MINUTES_A_DAY; day++) {
      checkDay(schedule, day);
    }
  }

  private void checkDay(Schedule schedule, int day) {
    for (int resource = 0; resource < available.length; resource++) {
      int used = 0;
      for (int job = 0; job < durations.length; job++) {
        long start = day(schedule, job);
        used += start <= day && day < start + durations[job] ? needs[job][resource] : 0;
      }
      if (used > available[resource]) {
        throw new IllegalStateException(file + ": too much on day " + day);
      }
    }
  }

  private static long day(Schedule schedule, int job) {
    long start = schedule.start(job);
    if (start % MINUTES_A_DAY != 0) {
      throw new IllegalStateException("a start is on no day: " + start);
    }
    return start / MINUTES_A_DAY;
  }
}
