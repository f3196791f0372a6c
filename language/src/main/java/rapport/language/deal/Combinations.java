package rapport.language.deal;

import static rapport.language.deal.Combination.Mercy.LIKELY_SUBJECT;
import static rapport.language.deal.Combination.Mercy.NONE;
import static rapport.language.deal.Combination.Mercy.OTHER_FEE;
import static rapport.language.deal.Combination.Mercy.SUBJECT;
import static rapport.language.deal.Combination.together;

import java.util.List;

/** Which ideas together are a breach, and which are a refusal. */
final class Combinations {
    private static final String PAY = "off_platform.pay";
    private static final String LEAVE = "off_platform.leave";
    private static final String CHEAPER = "off_platform.cheaper";
    private static final String HINT = "off_platform.hint";
    private static final String COMMISSION = "commission.talk";
    private static final String REFUSAL = "refusal";

    static final List<Combination> OFF_PLATFORM = List.of(
            together(PAY, 0.95, NONE, Idea.PAYACT, Idea.CHANNEL),
            together(PAY, 0.88, LIKELY_SUBJECT, Idea.PAY, Idea.CHANNEL),
            together(PAY, 0.8, LIKELY_SUBJECT, Idea.CHANNEL, Idea.LET).within(8),
            together(PAY, 0.92, SUBJECT, Idea.GIVE, Idea.DETAILS).within(9),
            together(PAY, 0.8, LIKELY_SUBJECT, Idea.DETAILS).with(Idea.PERSON, Idea.PAY, Idea.PAYACT),
            together(PAY, 0.92, NONE, Idea.PAYACT, Idea.DIRECT),
            together(PAY, 0.9, LIKELY_SUBJECT, Idea.PAY, Idea.DIRECT),
            together(PAY, 0.92, SUBJECT, Idea.OUT).with(Idea.PAY, Idea.PAYACT, Idea.CHANNEL),
            together(CHEAPER, 0.93, SUBJECT, Idea.OUT).with(Idea.CHEAPER, Idea.PRICE),
            together(CHEAPER, 0.93, LIKELY_SUBJECT, Idea.DIRECT).with(Idea.CHEAPER, Idea.PRICE),
            together(CHEAPER, 0.9, LIKELY_SUBJECT, Idea.NOORDER).with(Idea.CHEAPER, Idea.PRICE),
            together(CHEAPER, 0.85, LIKELY_SUBJECT, Idea.CHANNEL, Idea.CHEAPER),
            together(LEAVE, 0.92, SUBJECT, Idea.OUT).with(Idea.LET, Idea.PERSON, Idea.WORK),
            together(LEAVE, 0.6, LIKELY_SUBJECT, Idea.OUT),
            together(LEAVE, 0.9, LIKELY_SUBJECT, Idea.DIRECT, Idea.WORK).with(Idea.LET, Idea.PERSON, Idea.YES),
            together(LEAVE, 0.8, LIKELY_SUBJECT, Idea.DIRECT, Idea.LET).within(8),
            together(LEAVE, 0.85, LIKELY_SUBJECT, Idea.MIDDLE).with(Idea.LET, Idea.PERSON, Idea.WORK, Idea.PAY),
            together(LEAVE, 0.9, SUBJECT, Idea.NOORDER)
                    .with(Idea.LET, Idea.PERSON, Idea.WORK, Idea.PAY, Idea.PAYACT, Idea.CHANNEL),
            together(LEAVE, 0.88, LIKELY_SUBJECT, Idea.OTHERSITE)
                    .with(Idea.ORDER, Idea.CHEAPER, Idea.PRICE, Idea.WORK, Idea.PAY, Idea.PAYACT),
            together(LEAVE, 0.8, LIKELY_SUBJECT, Idea.NOHERE).with(Idea.WORK, Idea.PAY, Idea.PAYACT),
            together(HINT, 0.6, LIKELY_SUBJECT, Idea.OTHERWAY).with(Idea.PAY, Idea.PAYACT),
            together(HINT, 0.6, OTHER_FEE, Idea.SAVEFEE),
            together(HINT, 0.75, LIKELY_SUBJECT, Idea.PAYFAIL).with(Idea.PAYACT, Idea.CHANNEL, Idea.OTHERWAY),
            together(PAY, 0.8, LIKELY_SUBJECT, Idea.CHANNEL, Idea.PRICE).within(8));

    static final List<Combination> COMMISSIONS = List.of(
            together(COMMISSION, 0.93, OTHER_FEE, Idea.FEE, Idea.SITE),
            together(COMMISSION, 0.85, OTHER_FEE, Idea.FEE)
                    .with(Idea.PERSON, Idea.LET, Idea.PRICE, Idea.HERE, Idea.TAKE, Idea.PART, Idea.PAY),
            together(COMMISSION, 0.6, OTHER_FEE, Idea.FEE),
            together(COMMISSION, 0.9, OTHER_FEE, Idea.SHARE, Idea.SITE).within(7),
            together(COMMISSION, 0.9, OTHER_FEE, Idea.TAKE, Idea.SITE, Idea.PART)
                    .within(10),
            together(COMMISSION, 0.85, OTHER_FEE, Idea.TAKE, Idea.SITE, Idea.PRICE)
                    .within(8),
            together(COMMISSION, 0.8, OTHER_FEE, Idea.SHARE, Idea.TAKE).with(Idea.PERSON, Idea.HERE),
            together(COMMISSION, 0.85, OTHER_FEE, Idea.NET).with(Idea.PART, Idea.FEE, Idea.SHARE),
            together(COMMISSION, 0.9, OTHER_FEE, Idea.AVOIDFEE),
            together(COMMISSION, 0.9, OTHER_FEE, Idea.SAVEFEE));

    static final List<Combination> REFUSALS = List.of(
            together(REFUSAL, 0.93, SUBJECT, Idea.NO)
                    .with(
                            Idea.OUT,
                            Idea.DIRECT,
                            Idea.MIDDLE,
                            Idea.CHANNEL,
                            Idea.DETAILS,
                            Idea.CONTACT,
                            Idea.RULED,
                            Idea.STAY)
                    .within(10),
            together(REFUSAL, 0.9, LIKELY_SUBJECT, Idea.RULED),
            together(REFUSAL, 0.9, LIKELY_SUBJECT, Idea.ONLY),
            together(REFUSAL, 0.93, SUBJECT, Idea.NOFEE),
            together(REFUSAL, 0.7, LIKELY_SUBJECT, Idea.STAY)
                    .with(Idea.LET, Idea.INSIDE)
                    .without(Idea.DIRECT, Idea.OUT, Idea.NOORDER, Idea.CHANNEL, Idea.NOHERE, Idea.MIDDLE));

    private Combinations() {}
}
