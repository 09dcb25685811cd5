package vn.liencap.runtime;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns every failure into problem details in Vietnamese; never a stack trace, never its message.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

  private final MeterRegistry meters;

  ProblemHandler(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldProblem> errors =
        e.getBindingResult().getFieldErrors().stream()
            .map(
                error ->
                    new FieldProblem(
                        error.getField(),
                        error.getDefaultMessage() == null
                            ? "Giá trị không hợp lệ."
                            : error.getDefaultMessage()))
            .toList();
    return answer(
        ProblemException.invalid("Có " + errors.size() + " chỗ cần sửa.", errors), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (BodyLimit.wasExceeded(e)) {
      return answer(BodyLimit.exceeded(), request);
    }
    List<FieldProblem> errors = WrongFields.of(e.getCause());
    if (WrongFields.isNotPlain(e.getCause())) {
      return answer(ProblemException.invalid("Có 1 chỗ cần sửa.", errors), request);
    }
    return answer(unreadable(errors), request);
  }

  private static ProblemException unreadable(List<FieldProblem> errors) {
    var problem =
        new ProblemException(
            HttpStatus.BAD_REQUEST, "unreadable", Problems.detailOf(HttpStatus.BAD_REQUEST));
    return errors.isEmpty() ? problem : problem.withErrors(errors);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return e instanceof MethodArgumentTypeMismatchException parameter
        ? answer(
            unreadable(
                List.of(
                    new FieldProblem(
                        parameter.getName(), WrongFields.expected(e.getRequiredType())))),
            request)
        : super.handleTypeMismatch(e, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var missing = new FieldProblem(e.getParameterName(), "Thiếu giá trị này.");
    return answer(unreadable(List.of(missing)), request);
  }

  /** What the framework found wrong, in our words. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e instanceof ProblemException refusal) {
      count(refusal);
      return super.handleExceptionInternal(e, body, headers, status, request);
    }
    HttpStatus known = HttpStatus.valueOf(status.value());
    var problem = new ProblemException(known, Problems.codeOf(known), Problems.detailOf(known));
    count(problem);
    return super.handleExceptionInternal(e, problem.getBody(), headers, status, request);
  }

  /**
   * Also days so far away that nothing can be counted from them, and forms with files that do not
   * say where their parts end.
   */
  @ExceptionHandler({
    IllegalArgumentException.class,
    DateTimeException.class,
    MultipartException.class
  })
  @Nullable ResponseEntity<Object> badArgument(RuntimeException e, WebRequest request) {
    log.debug("Refused: {}", e.toString());
    return answer(
        new ProblemException(
            HttpStatus.BAD_REQUEST, "bad-request", Problems.detailOf(HttpStatus.BAD_REQUEST)),
        request);
  }

  @ExceptionHandler({MongoException.class, DataAccessResourceFailureException.class})
  @Nullable ResponseEntity<Object> databaseAway(Exception e, WebRequest request) {
    log.error("The database does not answer", e);
    return answer(
        new ProblemException(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database-away",
            "Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau ít phút."),
        request);
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    log.error("Unexpected", e);
    return answer(
        new ProblemException(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "unexpected",
            Problems.detailOf(HttpStatus.INTERNAL_SERVER_ERROR)),
        request);
  }

  private void count(ProblemException refusal) {
    meters.counter("liencap.refusals", "reason", refusal.code()).increment();
  }

  private @Nullable ResponseEntity<Object> answer(ProblemException e, WebRequest request) {
    count(e);
    return super.handleExceptionInternal(
        e, e.getBody(), e.getHeaders(), e.getStatusCode(), request);
  }
}
