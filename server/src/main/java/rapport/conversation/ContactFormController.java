package rapport.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.problem.Checks;

/** What sellers ask of those who write to them first, and how many an account may write to, over HTTP. */
@RestController
class ContactFormController {
    private static final int MOST_SERVICES = 200;

    private final ContactForms forms;
    private final FirstContacts firsts;

    ContactFormController(ContactForms forms, FirstContacts firsts) {
        this.forms = forms;
        this.firsts = firsts;
    }

    record FormBody(
            @Nullable UUID serviceId,
            @Nullable String deadline,
            @Nullable String budget) {}

    record FormsBody(@Nullable FormBody all, @Nullable List<@Nullable FormBody> services) {}

    record OwnForm(UUID serviceId, ContactForm.Ask deadline, ContactForm.Ask budget) {}

    record FormsView(ContactForm all, List<OwnForm> services) {}

    /** What is asked of everybody who writes first; a visitor is told, too. */
    @GetMapping("/api/profiles/{accountId}/contact-form")
    ContactForm get(@PathVariable UUID accountId, @RequestParam(required = false) @Nullable UUID serviceId) {
        return forms.find(accountId, Optional.ofNullable(serviceId));
    }

    @GetMapping("/api/me/contact-form")
    FormsView getOwn(@AuthenticationPrincipal SignedIn me) {
        return view(me.accountId());
    }

    private FormsView view(UUID sellerId) {
        List<OwnForm> own = forms.listOwn(sellerId).entrySet().stream()
                .map(entry -> new OwnForm(
                        entry.getKey(),
                        entry.getValue().deadline(),
                        entry.getValue().budget()))
                .toList();
        return new FormsView(forms.find(sellerId, Optional.empty()), own);
    }

    @PutMapping("/api/me/contact-form")
    FormsView save(@AuthenticationPrincipal SignedIn me, @RequestBody FormsBody body) {
        Checks checks = new Checks();
        ContactForm all = form(checks, "all", body.all());
        Map<UUID, ContactForm> own = new HashMap<>();
        for (FormBody one : checks.list("services", body.services(), MOST_SERVICES)) {
            ContactForm form = form(checks, "services", one);
            UUID serviceId = one.serviceId();
            if (serviceId == null || own.put(serviceId, form) != null) {
                checks.add("services", "invalid", null);
            }
        }
        checks.end();
        forms.save(me.accountId(), all, own);
        return view(me.accountId());
    }

    private static ContactForm form(Checks checks, String field, @Nullable FormBody body) {
        if (body == null) {
            checks.add(field, "blank", null);
            return ContactForm.NONE;
        }
        return new ContactForm(ask(checks, field, body.deadline()), ask(checks, field, body.budget()));
    }

    private static ContactForm.Ask ask(Checks checks, String field, @Nullable String key) {
        Optional<ContactForm.Ask> ask = Optional.ofNullable(key).flatMap(ContactForm.Ask::find);
        if (ask.isEmpty()) {
            checks.add(field, key == null ? "blank" : "unknown", null);
        }
        return ask.orElse(ContactForm.Ask.OFF);
    }

    @GetMapping("/api/me/first-contacts")
    ContactBudget budget(@AuthenticationPrincipal SignedIn me) {
        return firsts.budget(me.accountId());
    }
}
