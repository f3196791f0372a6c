package rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.platform.problem.ProblemException;
import rapport.testing.TestServer;

class GroupCommitTest {
    private final Transactions transactions = TestServer.shared().bean(Transactions.class);

    @Test
    void commands_that_arrive_while_one_waits_share_a_transaction_and_each_gets_its_own_answer() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch arrived = new CountDownLatch(50);
        try (GroupCommit<Integer, Integer> group = new GroupCommit<>("test", 64, transactions, (numbers, outbox) -> {
                    if (runs.incrementAndGet() == 1) {
                        await(arrived);
                    }
                    return numbers.stream().map(n -> n * n).toList();
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(() -> group.call(1_000));
            List<Callable<Integer>> calls = IntStream.range(0, 50)
                    .mapToObj(n -> (Callable<Integer>) () -> {
                        arrived.countDown();
                        return group.call(n);
                    })
                    .toList();

            List<Future<Integer>> answers = threads.invokeAll(calls);

            assertThat(first.get()).isEqualTo(1_000_000);
            assertThat(answers.stream().map(Future::resultNow))
                    .isEqualTo(IntStream.range(0, 50).map(n -> n * n).boxed().toList());
            assertThat(runs.get()).isLessThan(51);
        }
    }

    @Test
    void a_command_that_fails_fails_alone() throws Exception {
        try (GroupCommit<Integer, Integer> group = new GroupCommit<>("test", 64, transactions, (numbers, outbox) -> {
                    if (numbers.contains(13)) {
                        throw ProblemException.notFound();
                    }
                    return numbers;
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> calls = IntStream.range(0, 30)
                    .mapToObj(n -> (Callable<String>) () -> {
                        try {
                            return "" + group.call(n);
                        } catch (ProblemException e) {
                            return "refused";
                        }
                    })
                    .toList();

            List<String> answers =
                    threads.invokeAll(calls).stream().map(Future::resultNow).toList();

            assertThat(answers)
                    .isEqualTo(IntStream.range(0, 30)
                            .mapToObj(n -> n == 13 ? "refused" : "" + n)
                            .toList());
        }
    }

    @Test
    void once_closed_nothing_is_taken_any_more() {
        GroupCommit<Integer, Integer> group = new GroupCommit<>("test", 64, transactions, (numbers, outbox) -> numbers);
        group.close();

        assertThatThrownBy(() -> group.call(1)).isInstanceOf(ProblemException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
