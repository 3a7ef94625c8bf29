/** A cloud of Azure. Source: Azure documentation, "Azure Government developer guide" and "Azure China checklist". */
export interface AzureCloud {
  /** What follows the name of a storage account. */
  readonly blobs: string;
  /** Where one signs in. */
  readonly authority: string;
}

const publicCloud: AzureCloud = {
  blobs: 'blob.core.windows.net',
  authority: 'https://login.microsoftonline.com',
};

const others: Readonly<Record<string, AzureCloud>> = {
  usgovernment: { blobs: 'blob.core.usgovcloudapi.net', authority: 'https://login.microsoftonline.us' },
  china: { blobs: 'blob.core.chinacloudapi.cn', authority: 'https://login.chinacloudapi.cn' },
};

/** The cloud by the name that Terraform's variable ARM_ENVIRONMENT gives it; undefined if there is none of that name. */
export function cloudOf(name: string | undefined): AzureCloud | undefined {
  if (name === undefined || name === '' || name === 'public') return publicCloud;
  return Object.hasOwn(others, name) ? others[name] : undefined;
}
