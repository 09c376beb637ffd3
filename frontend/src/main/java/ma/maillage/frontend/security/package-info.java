/**
 * Who may do what: accounts, sessions, roles.
 *
 * <p>A browser signs in once and holds a session cookie, guarded by a CSRF cookie; a script sends
 * HTTP Basic with each request and holds nothing. What a role may do in general is said by path in
 * {@link ma.maillage.frontend.security.SecurityConfiguration}; what depends on the organisation or
 * the city asked for is answered by the {@link ma.maillage.frontend.security.Actor}, whose checks
 * give the {@link ma.maillage.frontend.security.Mandate} without which no command goes out.
 *
 * <p>Who is the ambassador of a city is said by the log: once a city has been held, an account with
 * that role has its rights only while it holds the city, on every node as soon as the view of it
 * shows the hand-over, which whoever hands over waits for. An open feed looks again every second.
 *
 * <p>Passwords are kept as Argon2. Too many wrong ones in a row lock a name for a while, the right
 * one included, so that guessing tells nothing; the price is that whoever knows a name can lock it,
 * until an operator unlocks it. Each request looks its account up again: a password that was
 * changed ends every session and every remembered credential of the account on all nodes at once.
 *
 * <p>Accounts are local unless an OpenID provider is configured as well; then its bearer tokens are
 * taken wherever a password is, and browsers may sign in on its page. What a token says makes the
 * account, with each request, so that the provider alone says what its people may do; a session
 * begun there keeps the rights it began with until the next token or sign-in of the account. A name
 * that a local account has is refused to the provider. The two never mix: one without password is
 * the provider's.
 *
 * <p>Accounts live in the database next to the log, not in it: a password is nothing to replay.
 */
@NullMarked
package ma.maillage.frontend.security;

import org.jspecify.annotations.NullMarked;
