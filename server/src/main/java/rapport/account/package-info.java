/** People: sign-up, sign-in, sessions, settings of an account, roles. */
@NullMarked
package rapport.account;

import org.jspecify.annotations.NullMarked;
