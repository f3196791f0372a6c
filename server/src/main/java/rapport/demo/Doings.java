package rapport.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * All that the people of the world can do in a conversation.
 *
 * @param post they write
 * @param stops they write what the guard stops
 * @param deals they order
 */
@Component
@Profile("demo")
record Doings(Post post, Stops stops, Deals deals) {}
