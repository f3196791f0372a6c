package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.responsiveness.Band;
import rapport.testing.TestServer;

class SpeedInSqlTest {
    @Test
    void the_database_and_the_server_give_an_answer_the_same_worth() {
        List<Duration> delays = new ArrayList<>(LongStream.range(0, 6_000)
                .mapToObj(n -> Duration.ofMillis(n * 17_891))
                .toList());
        Arrays.stream(Band.values()).map(Band::end).forEach(end -> {
            delays.add(end);
            delays.add(end.minusMillis(1));
            delays.add(end.plusMillis(1));
        });
        List<Integer> counted = TestServer.shared()
                .bean(JdbcClient.class)
                .sql("SELECT "
                        + SpeedInSql.of("(millis * INTERVAL '1 millisecond')")
                        + " FROM unnest(CAST(? AS bigint[])) WITH ORDINALITY AS d (millis, n) ORDER BY n")
                .param(delays.stream().map(Duration::toMillis).toArray(Long[]::new))
                .query((row, n) -> row.getInt(1))
                .list();
        assertThat(counted).isEqualTo(delays.stream().map(Speed::of).toList());
    }
}
