import { describe, expect, it } from 'vitest';
import { extract } from '../reading.ts';

/** Sentences that look like promises: advice, wishes, law, questions, duties of customers, what is planned or not done. */
const texts: Readonly<Record<string, readonly string[]>> = {
  Dutch: [
    'De klant kan een extra back-up aanvragen.',
    'Wij raden u aan uw bestanden te versleutelen voor verzending.',
    'Wij streven naar een beschikbaarheid van 99,9%.',
    'Versleuteling van back-ups is niet voorzien.',
    'Op de testomgeving worden geen back-ups gemaakt.',
    'De AVG vereist maatregelen zoals versleuteling van gegevens.',
    'Als u dagelijkse back-ups wenst, neem dan contact met ons op.',
    'De gegevens zijn niet versleuteld opgeslagen.',
    'Meervoudige authenticatie wordt in 2027 ingevoerd.',
    'Replicatie naar een tweede regio wordt onderzocht.',
    'Uw gegevens zijn bij ons in goede handen.',
    'De looptijd van de overeenkomst is 12 maanden.',
    'De helpdesk is bereikbaar van maandag tot en met vrijdag.',
    'Facturen worden elke maand per e-mail verzonden.',
    'De klant dient zelf een firewall in te richten.',
    'Demogegevens worden elke nacht gewist.',
    'Zijn mijn gegevens versleuteld?',
    'Ons team werkt vanuit Berlijn en Madrid.',
    'De deur van het kantoor is door een alarm beveiligd.',
    'Bezoekers worden geregistreerd in een logboek bij de balie.',
  ],
  French: [
    'Le client peut demander une sauvegarde supplémentaire.',
    "Nous vous recommandons de chiffrer vos fichiers avant l'envoi.",
    'Nous visons une disponibilité de 99,9 %.',
    "Le chiffrement des sauvegardes n'est pas prévu.",
    "Aucune sauvegarde n'est effectuée sur l'environnement de test.",
    'Le RGPD exige des mesures telles que le chiffrement des données.',
    'Si vous souhaitez des sauvegardes quotidiennes, contactez-nous.',
    'Les données ne sont pas chiffrées au repos.',
    "L'authentification multifacteur sera introduite en 2027.",
    "La réplication vers une deuxième région est à l'étude.",
    'Vos données sont entre de bonnes mains.',
    'La durée du contrat est de 12 mois.',
    'Le support est joignable du lundi au vendredi.',
    'Les factures sont envoyées par courriel chaque mois.',
    'Il incombe au client de configurer son pare-feu.',
    'Les données de démonstration sont effacées chaque nuit.',
    'Est-ce que mes données sont chiffrées ?',
    'Notre équipe est basée à Berlin et à Madrid.',
    "Les visiteurs s'inscrivent dans un registre à l'accueil.",
  ],
  Italian: [
    'Il cliente può richiedere un backup aggiuntivo.',
    "Vi consigliamo di cifrare i file prima dell'invio.",
    'Puntiamo a una disponibilità del 99,9%.',
    'La cifratura dei backup non è prevista.',
    "Nell'ambiente di test non vengono eseguiti backup.",
    'Il GDPR richiede misure come la cifratura dei dati.',
    'Se desiderate backup giornalieri, contattateci.',
    'I dati non sono cifrati a riposo.',
    "L'autenticazione a più fattori sarà introdotta nel 2027.",
    'La replica in una seconda regione è allo studio.',
    'I vostri dati sono in buone mani.',
    'La durata del contratto è di 12 mesi.',
    "L'assistenza è raggiungibile dal lunedì al venerdì.",
    'Le fatture vengono inviate per posta elettronica ogni mese.',
    'Spetta al cliente configurare il proprio firewall.',
    'I dati dimostrativi vengono cancellati ogni notte.',
    'I miei dati sono cifrati?',
    'Il nostro team lavora da Berlino e Madrid.',
    'La società è iscritta nel registro pubblico.',
  ],
  Spanish: [
    'El cliente puede solicitar una copia de seguridad adicional.',
    'Le recomendamos cifrar sus archivos antes de enviarlos.',
    'Aspiramos a una disponibilidad del 99,9 %.',
    'No está previsto el cifrado de las copias de seguridad.',
    'No se realizan copias de seguridad del entorno de pruebas.',
    'El RGPD exige medidas como el cifrado de los datos.',
    'Si desea copias de seguridad diarias, póngase en contacto con nosotros.',
    'Los datos no están cifrados en reposo.',
    'La autenticación multifactor se introducirá en 2027.',
    'La replicación en una segunda región está en estudio.',
    'Sus datos están en buenas manos.',
    'La duración del contrato es de 12 meses.',
    'El soporte está disponible de lunes a viernes.',
    'Las facturas se envían por correo electrónico cada mes.',
    'Corresponde al cliente configurar su cortafuegos.',
    'Los datos de demostración se borran cada noche.',
    '¿Están cifrados mis datos?',
    'Nuestro equipo trabaja desde Berlín y Madrid.',
    'La empresa figura en el registro público.',
  ],
};

describe.each(Object.entries(texts))('in %s', (_, sentences) => {
  it.each([...sentences])('promises nothing for today: %s', async (text) => {
    const around = sentences.slice(0, 8).join(' ');
    const { claims } = await extract(`# T\n\n${around}\n\n## X\n\n${text}\n`);
    const ours = claims.filter(({ quote, subject }) => text.includes(quote) && subject === 'company');
    expect(
      ours.filter(
        ({ modality }) => modality !== 'planned' && modality !== 'negated' && modality !== 'conditional',
      ),
    ).toEqual([]);
  });
});
