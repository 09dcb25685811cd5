package vn.liencap.messaging;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Which faults pass by themselves, so that trying again is right; all others are poison. */
final class TransientFaults {
  static final Map<Class<? extends Throwable>, Boolean> CLASSIFICATION =
      Map.of(
          TransientFaultException.class, true,
          TransientDataAccessException.class, true,
          DataAccessResourceFailureException.class, true,
          MongoException.class, true,
          KafkaException.class, true,
          IOException.class, true);

  private TransientFaults() {}
}
