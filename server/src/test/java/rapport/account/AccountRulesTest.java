package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.account.AccountRules.MeChange;
import rapport.account.AccountRules.SignUp;
import rapport.platform.problem.ProblemException;

class AccountRulesTest {
    private static final String PASSWORD = "correct horse battery";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.com",
                "Anna.Veresova+orders@mail.example.co.uk",
                "o'neil_{x}@example.com",
                "анна@пример.рф",
                "用户@例え.テスト",
                "someone@localhost",
                "a@xn--e1afmkfd.xn--p1ai"
            })
    void takes_addresses_that_people_have(String email) {
        assertThat(AccountRules.check(signUp(email, "Anna")).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "@example.com",
                "anna@",
                "anna@bank.example@example.com",
                "an na@example.com",
                "anna@exam ple.com",
                "anna\u0007@example.com",
                "anna\u202e@example.com",
                "anna\u200b@example.com",
                "anna\n@example.com",
                "<anna@example.com>",
                "\"anna\"@example.com",
                ".anna@example.com",
                "an..na@example.com",
                "anna@.example.com",
                "anna@example..com",
                "anna@example.com.",
                "anna@-example.com",
                "anna@example-.com",
                "anna@exa_mple.com",
                "anna@[127.0.0.1]"
            })
    void refuses_what_is_no_address(String email) {
        assertThat(errors(signUp(email, "Anna"))).contains("email:invalid");
    }

    @Test
    void an_address_has_a_length_that_mail_servers_take() {
        assertThat(errors(signUp("a".repeat(65) + "@example.com", "Anna"))).containsExactly("email:invalid");
        assertThat(AccountRules.check(signUp("a".repeat(64) + "@example.com", "Anna")))
                .isNotNull();
        assertThat(errors(signUp("a@" + "example.".repeat(32) + "com", "Anna"))).containsExactly("email:too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна Вересова", "O'Neil, Jr.", "李小龍", "مریم", "Zoë 🎨", "علی\u200cرضا", "A"})
    void takes_names_that_people_have(String name) {
        assertThat(AccountRules.check(signUp("a@example.com", "  " + name + " "))
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An\u0000na",
                "An\nna",
                "An\u0085na",
                "An\u2028na",
                "Anna\u202enotaredom",
                "\u2067Anna",
                "Anna\u2069",
                "An\ud800na"
            })
    void refuses_names_that_break_or_turn_the_line_they_stand_in(String name) {
        assertThat(errors(signUp("a@example.com", name))).contains("name:invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b", "\u200d \u2060"})
    void refuses_names_that_nobody_can_see(String name) {
        assertThat(errors(signUp("a@example.com", name))).containsExactly("name:blank");
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        assertThat(errors(new SignUp(null, null, null, null, null)))
                .containsExactly("email:blank", "password:blank", "name:blank", "language:blank", "timeZone:blank");
        assertThat(errors(new SignUp("a@example.com", "too short", "n".repeat(81), "de", "Mars/Olympus")))
                .containsExactly("password:too-short", "name:too-long", "language:unknown", "timeZone:unknown");
    }

    @Test
    void a_password_has_ten_to_two_hundred_characters_of_any_kind() {
        assertThat(AccountRules.newPassword("          ")).isEqualTo("          ");
        assertThat(AccountRules.newPassword("п".repeat(200))).hasSize(200);
        assertThat(codes(() -> AccountRules.newPassword("123456789"))).containsExactly("next:too-short");
        assertThat(codes(() -> AccountRules.newPassword("п".repeat(201)))).containsExactly("next:too-long");
        assertThat(codes(() -> AccountRules.newPassword(null))).containsExactly("next:blank");
    }

    @Test
    void a_change_changes_nothing_that_is_not_given() {
        MeChange nothing = new MeChange(null, null, null, null, null, null);

        assertThat(AccountRules.check(nothing)).isEqualTo(nothing);
    }

    static List<MeChange> wrongChanges() {
        return List.of(
                new MeChange(" ", null, null, null, null, null),
                new MeChange(null, "RU", null, null, null, null),
                new MeChange(null, null, "+03:00", null, null, null),
                new MeChange(null, null, null, "blue", null, null),
                new MeChange(null, null, null, null, -1, null),
                new MeChange(null, null, null, null, 31, null));
    }

    @ParameterizedTest
    @MethodSource("wrongChanges")
    void a_change_is_checked_like_a_sign_up(MeChange change) {
        assertThat(codes(() -> AccountRules.check(change)))
                .singleElement()
                .isIn(
                        "name:blank",
                        "language:unknown",
                        "timeZone:unknown",
                        "theme:unknown",
                        "undoSeconds:too-small",
                        "undoSeconds:too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANNA@EXAMPLE.COM", " anna@example.com ", "Anna@Example.Com"})
    void emails_that_differ_in_case_have_one_key(String email) {
        assertThat(EmailKey.of(email)).isEqualTo(EmailKey.of("anna@example.com"));
    }

    @Test
    void emails_that_encode_the_same_letter_differently_have_one_key() {
        assertThat(EmailKey.of("zoe\u0308@example.com")).isEqualTo(EmailKey.of("ZO\u00cb@example.com"));
        assertThat(EmailKey.of("ЙОД@пример.рф")).isEqualTo(EmailKey.of("и\u0306од@ПРИМЕР.РФ"));
    }

    @Test
    void a_network_counts_once_however_many_addresses_it_has() {
        byte[] one = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1};
        byte[] neighbour = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9};
        byte[] other = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1};

        assertThat(ClientAddress.key(neighbour)).isEqualTo(ClientAddress.key(one));
        assertThat(ClientAddress.key(other)).isNotEqualTo(ClientAddress.key(one));
        assertThat(ClientAddress.key(new byte[] {10, 0, 0, 1}))
                .isNotEqualTo(ClientAddress.key(new byte[] {10, 0, 0, 2}));
    }

    private static SignUp signUp(String email, String name) {
        return new SignUp(email, PASSWORD, name, "ru", "Europe/Moscow");
    }

    private static List<String> errors(SignUp wish) {
        return codes(() -> AccountRules.check(wish));
    }

    private static List<String> codes(org.assertj.core.api.ThrowableAssert.ThrowingCallable check) {
        return catchThrowableOfType(ProblemException.class, check).errors().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }
}
