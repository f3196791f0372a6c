package rapport.coaching.scores;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;

/** A seller's habits over HTTP, each account its own. */
@RestController
class HabitController {
    private final HabitStore habits;

    HabitController(HabitStore habits) {
        this.habits = habits;
    }

    @GetMapping("/api/me/habits")
    List<Habit> list(@AuthenticationPrincipal SignedIn me) {
        return habits.listOf(me.accountId());
    }
}
