package vn.liencap.portal.passthrough;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicBoolean;

/** The body of a request on its way through, never held as a whole. */
final class CallersBody {
  private final HttpServletRequest request;
  private final AtomicBoolean broken = new AtomicBoolean();

  CallersBody(HttpServletRequest request) {
    this.request = request;
  }

  /** True when the caller's side failed: too large, or gone. */
  boolean isBroken() {
    return broken.get();
  }

  BodyPublisher publisher() {
    long length = request.getContentLengthLong();
    if (length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null)) {
      return BodyPublishers.noBody();
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(this::open);
    return length > 0 ? BodyPublishers.fromPublisher(stream, length) : stream;
  }

  private InputStream open() {
    try {
      return new Watched(request.getInputStream());
    } catch (IOException e) {
      broken.set(true);
      return InputStream.nullInputStream();
    }
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        broken.set(true);
        throw e;
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (IOException e) {
        broken.set(true);
        throw e;
      }
    }
  }
}
