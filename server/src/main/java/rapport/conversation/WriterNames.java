package rapport.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;

/** Names of writers, at hand on the way of a message. A changed name is seen after a minute. */
@Component
class WriterNames {
    private static final int MOST = 50_000;

    private final LoadingCache<UUID, String> names;

    WriterNames(Accounts accounts) {
        this.names = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(id -> accounts.find(id)
                        .map(account -> account.person())
                        .map(Person::name)
                        .orElse(""));
    }

    String of(UUID accountId) {
        return names.get(accountId);
    }
}
