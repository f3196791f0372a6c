package rapport.policy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.NameCheck;

/** Keeps contacts out of names, which stand everywhere. */
@Component
class GuardedNames implements NameCheck {
    private final Gate gate;
    private final Standings standings;

    GuardedNames(Gate gate, Standings standings) {
        this.standings = standings;
        this.gate = gate;
    }

    @Override
    public void check(Optional<UUID> accountId, String name) {
        accountId.ifPresent(standings::requireMayWrite);
        gate.admitName(name);
    }
}
