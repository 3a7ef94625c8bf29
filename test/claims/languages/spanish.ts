import type { Sentences } from '../sentences/table.ts';

export const spanish: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Los campos sensibles de la base de datos se cifran a nivel de aplicación.', {}],
      ['Cifrado del lado del servidor de los archivos (SSE-KMS)', {}],
      ['AES-256 para los datos almacenados', { algorithm: 'aes-256' }],
      ['El proveedor cifra todos los volúmenes de almacenamiento.', {}],
      ['Todos los datos almacenados están cifrados con AES-256.', { algorithm: 'aes-256', scope: 'all' }],
      ['Nuestras bases de datos están cifradas en reposo.', { scope: 'database' }],
      ['Cifrado de discos (LUKS)', { method: 'luks', scope: 'disks' }],
      ['Los archivos de los usuarios se almacenan cifrados.', { scope: 'files' }],
      ['Ciframos todos los datos en reposo con AES-256.', { algorithm: 'aes-256' }],
      ['Los datos nunca se almacenan sin cifrar.', {}],
      ['La base de datos no está cifrada.', { scope: 'database' }, { modality: 'negated' }],
      ['Cifrado de los datos en reposo', {}, { modality: 'planned', under: 'Hoja de ruta' }],
      ['En la medida de lo posible, los datos en reposo se cifran.', {}, { modality: 'hedged' }],
      ['El cifrado de la base de datos está previsto para 2027.', {}, { modality: 'planned' }],
    ],
    notMade: [
      'Los portátiles del personal tienen el disco cifrado.',
      'Las contraseñas se almacenan mediante hash con bcrypt.',
      'La seguridad de sus datos es nuestra prioridad.',
      'Las copias de seguridad están cifradas.',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Las comunicaciones se protegen mediante el protocolo TLS en su versión 1.3.', { min_tls: '1.3' }],
      ['HSTS está activado durante un año.', {}],
      ['Los ficheros se intercambian por SFTP.', {}],
      ['Toda comunicación entre el usuario y nuestros servidores viaja por un canal TLS.', {}],
      ['HTTPS obligatorio (TLS 1.2+)', { min_tls: '1.2' }],
      ['Todas las conexiones están protegidas con TLS 1.2 o superior.', { min_tls: '1.2' }],
      ['El sitio web solo es accesible a través de HTTPS.', { protocol: 'https' }],
      ['Los datos se cifran en tránsito (TLS 1.3).', { min_tls: '1.3' }],
      ['El tráfico entre nuestros servidores está cifrado.', { scope: 'internal' }],
      ['Las peticiones HTTP se redirigen a HTTPS.', { https_redirect: true }],
      ['Cifrado de las comunicaciones con TLS 1.2 como mínimo', { min_tls: '1.2' }],
      ['TLS 1.0 y 1.1 están deshabilitados, se exige TLS 1.2.', { min_tls: '1.2' }],
      ['El tráfico interno no está cifrado.', {}, { modality: 'negated' }],
    ],
    notMade: ['Los correos se responden cada día laborable.', 'SSLv3 está deshabilitado.'],
  },
  'backup-frequency': {
    made: [
      ['El sistema efectúa un respaldo diario.', { interval_hours: 24 }],
      ['Se toman instantáneas cada dos horas.', { interval_hours: 2 }],
      ['Hacemos una copia de seguridad de sus datos una vez al día.', { interval_hours: 24 }],
      ['Copia de seguridad incremental cada 15 minutos', { interval_hours: 0.25 }],
      ['Cada noche se realiza una copia de seguridad completa.', { interval_hours: 24, kind: 'full' }],
      [
        'Se hacen copias de seguridad de las bases de datos cada seis horas.',
        { interval_hours: 6, scope: 'database' },
      ],
      ['Copias de seguridad diarias de la base de datos', { interval_hours: 24, scope: 'database' }],
      ['Realizamos copias de seguridad semanales.', { interval_hours: 168 }],
      ['Se realiza una copia de seguridad al menos cada 24 horas.', { interval_hours: 24 }],
      ['Se realizan copias incrementales cada hora.', { interval_hours: 1, kind: 'incremental' }],
      [
        'Las copias de seguridad diarias están en fase de implantación.',
        { interval_hours: 24 },
        { modality: 'planned' },
      ],
    ],
    notMade: [
      'Las copias de seguridad se prueban cada mes.',
      'Cada día un empleado sustituye a sus compañeros ausentes.',
    ],
  },
  'backup-enabled': {
    made: [
      ['Existe un sistema automático de copias de seguridad.', {}],
      ['Se realizan copias de seguridad periódicas.', { interval: 'regular' }],
      ['Se realizan regularmente copias de respaldo de los datos.', { interval: 'regular' }],
      ['El cliente es responsable de sus propias copias de seguridad.', {}, { subject: 'customer' }],
    ],
    notMade: ['Política de copias de seguridad', 'Hay un suplente en caso de ausencia del delegado.'],
  },
  'backup-retention': {
    made: [
      ['Guardamos copias de seguridad de los últimos 30 días.', { days: 30 }],
      ['Las copias mensuales se archivan durante un año.', { days: 365 }],
      ['Retención de copias de seguridad: 14 días', { days: 14 }],
      ['Las copias de seguridad se conservan durante 30 días.', { days: 30 }],
      ['Las copias de seguridad se conservan al menos 90 días.', { days: 90, op: 'gte' }],
      ['Conservamos las últimas siete copias de seguridad.', { count: 7 }],
      ['El periodo de retención de las copias de seguridad es de doce meses.', { days: 365 }],
      ['Las copias de seguridad se eliminan a los 35 días.', { days: 35 }],
    ],
    notMade: [
      'Las facturas se conservan durante diez años.',
      'Las grabaciones de videovigilancia se conservan 30 días.',
    ],
  },
  'backup-encryption': {
    made: [
      ['El cifrado de las copias de seguridad se realiza con AES-256.', { algorithm: 'aes-256' }],
      ['Las copias de seguridad están cifradas con AES-256.', { algorithm: 'aes-256' }],
      ['Copias de seguridad diarias cifradas', {}],
    ],
    notMade: ['Las copias de seguridad se guardan en una caja fuerte.'],
  },
  'backup-location': {
    made: [
      ['Las copias de seguridad se guardan en otro proveedor.', {}],
      ['Replicación de las copias de seguridad en una segunda ubicación', {}],
      ['Las copias de seguridad se almacenan en otro centro de datos.', {}],
      ['Las copias se guardan en una ubicación diferente.', {}],
    ],
    notMade: ['Nuestras oficinas están en otra ubicación.'],
  },
  'backup-restore-test': {
    made: [
      ['Probamos la restauración de las copias de seguridad cada seis meses.', { interval_days: 180 }],
      ['Se realizan pruebas de restauración cada trimestre.', { interval_days: 90 }],
      ['Las pruebas de restauración se llevan a cabo una vez al año.', { interval_days: 365 }],
    ],
    notMade: ['Los datos se pueden restaurar.'],
  },
  'data-residency': {
    made: [
      ['Ningún dato se almacena fuera del EEE.', { regions: ['EEA'], exclusive: true }],
      ['Todo el tratamiento se realiza dentro de la Unión Europea.', { regions: ['EU'] }],
      [
        'Sus datos permanecen en Europa, concretamente en Alemania.',
        { regions: ['Europe', 'DE'], exclusive: true },
      ],
      ['Alojamiento exclusivamente en España', { regions: ['ES'], exclusive: true }],
      ['Los datos se alojan exclusivamente en la Unión Europea.', { regions: ['EU'], exclusive: true }],
      ['Nuestros servidores se encuentran en Alemania.', { regions: ['DE'] }],
      ['Los datos no salen del EEE.', { regions: ['EEA'], exclusive: true }],
      ['Todos los datos se almacenan en los Países Bajos y en Irlanda.', { regions: ['NL', 'IE'] }],
      ['No se realizan transferencias internacionales a terceros países.', { third_country: false }],
      [
        'Los datos de los clientes se almacenan en Fráncfort.',
        { regions: ['Frankfurt', 'DE'], scope: 'customer-data' },
      ],
    ],
    notMade: [
      'Nuestra sede está en Madrid.',
      'Nuestros clientes proceden de Suiza y Francia.',
      'Se aplica la legislación española.',
    ],
  },
  'hosting-provider': {
    made: [
      ['La infraestructura se basa en Google Cloud.', { provider: 'gcp' }],
      ['Utilizamos OVHcloud para el alojamiento de nuestros servidores.', { provider: 'ovh' }],
      ['La plataforma está alojada en Hetzner.', { provider: 'hetzner' }],
      ['Nuestros servidores están alojados en Amazon Web Services.', { provider: 'aws' }],
      ['La aplicación está alojada en Microsoft Azure.', { provider: 'azure' }],
    ],
    notMade: ['Nuestros empleados están formados en AWS.'],
  },
  'log-retention': {
    made: [
      ['Los logs se eliminan transcurridos seis meses.', { days: 180 }],
      ['Retención de logs: 12 meses', { days: 365 }],
      ['Los registros se conservan durante seis meses.', { days: 180 }],
      ['Los registros de acceso se eliminan a los 90 días.', { days: 90, op: 'lte' }],
      ['Conservación de registros: 1 año', { days: 365 }],
    ],
    notMade: ['Los registros se analizan cada 30 días.'],
  },
  'audit-logging': {
    made: [
      ['Cada consulta de un expediente queda registrada.', {}],
      ['Registro de accesos y modificaciones', {}],
      ['Se registran todos los accesos a los datos.', { scope: 'access' }],
      ['Las acciones de los administradores quedan registradas.', { scope: 'admin' }],
      ['Registro de accesos y trazabilidad de los cambios', {}],
    ],
    notMade: ['La empresa está inscrita en el registro mercantil.'],
  },
  mfa: {
    made: [
      ['El acceso a la consola requiere un segundo factor.', { enforced: true }],
      ['MFA exigida para todas las cuentas privilegiadas', { enforced: true }],
      ['La autenticación multifactor es obligatoria para todos los empleados.', { enforced: true }],
      ['Se exige doble factor de autenticación para el acceso de administración.', { enforced: true }],
      ['Puedes activar la verificación en dos pasos en tu perfil.', {}, { subject: 'customer' }],
      ['La autenticación de dos factores aún no está implantada.', {}, { modality: 'planned' }],
    ],
    notMade: ['Dos factores explican nuestro crecimiento.'],
  },
  'password-policy': {
    made: [
      ['Bloqueo de la cuenta tras 5 intentos', {}],
      ['Longitud mínima de las contraseñas: 12 caracteres', { min_length: 12 }],
      ['Las contraseñas deben tener al menos 12 caracteres.', { min_length: 12 }],
      ['La cuenta se bloquea tras cinco intentos fallidos.', { lockout: true }],
    ],
    notMade: ['Las contraseñas se guardan mediante hash.'],
  },
  'public-access': {
    made: [
      ['La base de datos no tiene dirección IP pública.', { allowed: false }],
      ['Ningún bucket es público.', { allowed: false }],
      ['Nuestras bases de datos no son accesibles desde Internet.', { allowed: false, resource: 'database' }],
      ['Ninguna base de datos está expuesta públicamente.', { allowed: false }],
    ],
    notMade: ['Nuestra política es accesible públicamente en la web.'],
  },
  'network-restriction': {
    made: [
      ['Cortafuegos y filtrado del tráfico entrante', { mechanism: 'firewall' }],
      [
        'El acceso por SSH está restringido a una lista blanca de direcciones IP.',
        { mechanism: 'ip-allowlist' },
      ],
      ['Solo los puertos 80 y 443 están abiertos.', { ports: [80, 443] }],
      ['Los servidores están protegidos por un cortafuegos.', { mechanism: 'firewall' }],
      ['El acceso de administración solo es posible mediante VPN.', { mechanism: 'vpn', scope: 'admin' }],
      ['Las bases de datos son accesibles únicamente desde la red privada.', { scope: 'database' }],
    ],
    notMade: ['La red wifi de invitados de la oficina es gratuita.'],
  },
  'network-segmentation': {
    made: [
      ['Segmentación de la red mediante VLAN', { mechanism: 'vlan' }],
      ['La red está segmentada en VLAN.', { mechanism: 'vlan' }],
    ],
    notMade: [],
  },
  'environment-separation': {
    made: [
      ['Separación de los entornos de desarrollo, pruebas y producción', {}],
      ['Los entornos de desarrollo y de producción están separados.', {}],
    ],
    notMade: ['Ofrecemos un buen entorno de trabajo.'],
  },
  'key-management': {
    made: [
      ['Gestión de claves mediante HSM', { mechanism: 'hsm' }],
      ['Las claves de cifrado se gestionan en un HSM.', { mechanism: 'hsm' }],
    ],
    notMade: ['Las llaves de la oficina se guardan en recepción.'],
  },
  'key-rotation': {
    made: [
      ['Rotación anual de claves', { interval_days: 365 }],
      ['Las claves de cifrado se rotan anualmente.', { interval_days: 365 }],
    ],
    notMade: ['Las cerraduras se cambian cada año.'],
  },
  'vulnerability-scanning': {
    made: [
      ['Cada mes se ejecuta un escáner de vulnerabilidades.', { interval_days: 30 }],
      ['Análisis semanal de vulnerabilidades', { interval_days: 7 }],
      ['Cada semana se realizan análisis de vulnerabilidades.', { interval_days: 7 }],
      ['Las dependencias se analizan en busca de vulnerabilidades.', { target: 'dependencies' }],
    ],
    notMade: ['Escaneamos los contratos en papel.'],
  },
  'intrusion-detection': {
    made: [
      ['Implantación de un SIEM', { mechanism: 'siem' }],
      ['Sistemas IDS/IPS analizan el tráfico.', { mechanism: ['ids', 'ips'] }],
      ['Un sistema de detección de intrusos vigila la red.', { mechanism: 'ids' }],
    ],
    notMade: ['La oficina tiene una alarma contra robos.'],
  },
  'high-availability': {
    made: [
      ['Reparto de la carga entre varios servidores mediante un balanceador', { mechanism: 'load-balancer' }],
      ['Arquitectura redundante con conmutación automática', { mechanism: 'automatic-failover' }],
      ['Los servidores están distribuidos en varias zonas de disponibilidad.', { mechanism: 'multi-az' }],
      ['Disponemos de una infraestructura redundante.', {}],
    ],
    notMade: ['El SAI es redundante.'],
  },
  'geo-redundancy': {
    made: [
      ['Los datos se replican entre dos regiones.', { min_sites: 2 }],
      ['Los datos se replican en dos centros de datos.', { min_sites: 2 }],
    ],
    notMade: [],
  },
  'soft-delete': {
    made: [
      ['Los documentos eliminados permanecen 15 días en la papelera y pueden recuperarse.', { days: 15 }],
      ['Los archivos eliminados pueden recuperarse durante 30 días.', { days: 30, scope: 'files' }],
    ],
    notMade: ['Los archivos temporales se eliminan a los 30 días.'],
  },
  monitoring: {
    made: [
      ['Una herramienta de monitorización avisa al equipo en caso de anomalía.', {}],
      ['Monitorización 24/7 de la infraestructura', {}],
      ['Nuestros servidores se monitorizan las 24 horas.', { coverage: '24x7' }],
      ['Monitorización de los servidores con alertas', { alerting: true }],
    ],
    notMade: ['El edificio está vigilado con cámaras.'],
  },
  patching: {
    made: [
      ['Las actualizaciones de seguridad se instalan cada mes.', { interval_days: 30 }],
      ['Los parches de seguridad críticos se aplican en 48 horas.', {}],
    ],
    notMade: [],
  },
  'ddos-protection': {
    made: [
      ['Protección contra ataques DDoS', {}],
      ['La infraestructura está protegida frente a ataques de denegación de servicio.', {}],
    ],
    notMade: [],
  },
  'penetration-test': {
    made: [['Cada año una empresa externa realiza pruebas de penetración.', { interval_days: 365 }]],
    notMade: [],
  },
  'breach-notification': {
    made: [
      [
        'Notificaremos al cliente cualquier brecha de seguridad en un plazo de 24 horas.',
        { within_hours: 24 },
      ],
    ],
    notMade: [],
  },
  waf: { made: [['Un cortafuegos de aplicaciones web (WAF) protege la aplicación.', {}]], notMade: [] },
  'point-in-time-recovery': {
    made: [['Es posible recuperar los datos a cualquier momento de los últimos 7 días.', { window_days: 7 }]],
    notMade: [],
  },
  'secrets-management': {
    made: [
      [
        'Los secretos se guardan en un almacén seguro (Vault) y nunca en el código.',
        { mechanism: 'secret-manager' },
      ],
    ],
    notMade: [],
  },
  'ssh-key-auth': {
    made: [['Acceso SSH solo con clave, contraseñas deshabilitadas', { enforced: true, exclusive: true }]],
    notMade: [],
  },
};
