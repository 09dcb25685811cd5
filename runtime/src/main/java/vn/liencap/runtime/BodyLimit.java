package vn.liencap.runtime;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** No request body is larger than its limit, also when it does not say its length. */
final class BodyLimit extends OncePerRequestFilter {
  /** Doors that take files. */
  private static final List<String> FILES =
      List.of("/import", "/evidence", "/ghi-nhan", "/bang-tinh", "/chua-nhan", "/bieu-mau-excel");

  private final SecurityProblems problems;
  private final long maxBytes;
  private final long maxImportBytes;

  BodyLimit(SecurityProblems problems, long maxBytes, long maxImportBytes) {
    this.problems = problems;
    this.maxBytes = maxBytes;
    this.maxImportBytes = maxImportBytes;
  }

  static ProblemException exceeded() {
    return new ProblemException(
        HttpStatus.CONTENT_TOO_LARGE, "too-large", Problems.detailOf(HttpStatus.CONTENT_TOO_LARGE));
  }

  /** True when reading failed because the limit was passed. */
  static boolean wasExceeded(Throwable e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLarge) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean file = FILES.stream().anyMatch(request.getRequestURI()::endsWith);
    long limit = file ? maxImportBytes : maxBytes;
    if (request.getContentLengthLong() > limit) {
      problems.write(
          request,
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          Problems.detailOf(HttpStatus.CONTENT_TOO_LARGE));
      return;
    }
    chain.doFilter(new Limited(request, limit), response);
  }

  private static final class TooLarge extends IOException {
    TooLarge() {
      super("The body is larger than its limit");
    }
  }

  private static final class Limited extends HttpServletRequestWrapper {
    private final long limit;

    Limited(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counting(super.getInputStream(), limit);
    }
  }

  private static final class Counting extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    Counting(ServletInputStream body, long limit) {
      this.body = body;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = body.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = body.read(target, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws TooLarge {
      left -= bytes;
      if (left < 0) {
        throw new TooLarge();
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
